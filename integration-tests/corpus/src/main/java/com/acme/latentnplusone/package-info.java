/** One row today, many in production: lazy reads behind a query that may return more. */
@NullMarked
package com.acme.latentnplusone;

import org.jspecify.annotations.NullMarked;
