/** Scenarios of rowbyrowupdate. */
@NullMarked
package com.acme.rowbyrowupdate;

import org.jspecify.annotations.NullMarked;
