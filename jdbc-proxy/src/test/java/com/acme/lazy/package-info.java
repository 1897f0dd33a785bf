/** An application whose entities load lazily, under each ORM. */
@NullMarked
package com.acme.lazy;

import org.jspecify.annotations.NullMarked;
