/** A little servlet application; the build makes the same for servlet 4 of it. */
@NullMarked
package com.acme.site;

import org.jspecify.annotations.NullMarked;
