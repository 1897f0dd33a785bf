/** Ways into an application, each taken once. */
@NullMarked
package com.acme.ways;

import org.jspecify.annotations.NullMarked;
