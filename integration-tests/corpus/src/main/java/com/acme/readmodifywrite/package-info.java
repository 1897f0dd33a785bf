/** Rows read, changed in memory and written back, with nothing that notices who else does. */
@NullMarked
package com.acme.readmodifywrite;

import org.jspecify.annotations.NullMarked;
