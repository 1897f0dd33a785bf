/** The question whether there is one, for each row of a query. */
@NullMarked
package com.acme.existsperrow;

import org.jspecify.annotations.NullMarked;
