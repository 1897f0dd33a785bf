/** Scenarios of the rule missing-index. */
@NullMarked
package com.acme.missingindex;

import org.jspecify.annotations.NullMarked;
