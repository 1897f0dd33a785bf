/** The first rows of each row of a query. */
@NullMarked
package com.acme.topperrow;

import org.jspecify.annotations.NullMarked;
