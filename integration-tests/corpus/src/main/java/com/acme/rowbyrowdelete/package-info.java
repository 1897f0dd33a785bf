/** Rows deleted one at a time. */
@NullMarked
package com.acme.rowbyrowdelete;

import org.jspecify.annotations.NullMarked;
