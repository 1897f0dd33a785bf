/** Scenarios of existencebyloading. */
@NullMarked
package com.acme.existencebyloading;

import org.jspecify.annotations.NullMarked;
