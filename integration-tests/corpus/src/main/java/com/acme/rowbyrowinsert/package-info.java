/** Rows inserted one at a time. */
@NullMarked
package com.acme.rowbyrowinsert;

import org.jspecify.annotations.NullMarked;
