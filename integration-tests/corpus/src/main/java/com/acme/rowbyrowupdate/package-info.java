/** Rows updated one at a time. */
@NullMarked
package com.acme.rowbyrowupdate;

import org.jspecify.annotations.NullMarked;
