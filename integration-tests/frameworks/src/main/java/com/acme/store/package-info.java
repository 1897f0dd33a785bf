/** The database of all programs, and the classic loop over it. */
@NullMarked
package com.acme.store;

import org.jspecify.annotations.NullMarked;
