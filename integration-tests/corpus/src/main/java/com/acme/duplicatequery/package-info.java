/** The same question asked again. */
@NullMarked
package com.acme.duplicatequery;

import org.jspecify.annotations.NullMarked;
