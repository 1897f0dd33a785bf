/** A commit for each row of a loop. */
@NullMarked
package com.acme.commitperrow;

import org.jspecify.annotations.NullMarked;
