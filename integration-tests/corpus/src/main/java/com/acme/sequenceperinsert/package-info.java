/** Scenarios of sequenceperinsert. */
@NullMarked
package com.acme.sequenceperinsert;

import org.jspecify.annotations.NullMarked;
