/** Entities that know nothing of how they are mapped. */
@NullMarked
package com.acme.hbm;

import org.jspecify.annotations.NullMarked;
