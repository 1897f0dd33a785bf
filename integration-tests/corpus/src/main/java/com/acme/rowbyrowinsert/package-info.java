/** Scenarios of rowbyrowinsert. */
@NullMarked
package com.acme.rowbyrowinsert;

import org.jspecify.annotations.NullMarked;
