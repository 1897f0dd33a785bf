/** Pages reached by reading those before them. */
@NullMarked
package com.acme.deepoffset;

import org.jspecify.annotations.NullMarked;
