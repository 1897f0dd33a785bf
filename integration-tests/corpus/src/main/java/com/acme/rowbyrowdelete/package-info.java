/** Scenarios of rowbyrowdelete. */
@NullMarked
package com.acme.rowbyrowdelete;

import org.jspecify.annotations.NullMarked;
