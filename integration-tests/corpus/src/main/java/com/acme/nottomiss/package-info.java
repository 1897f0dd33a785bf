/** What is easily missed, and must be found. */
@NullMarked
package com.acme.nottomiss;

import org.jspecify.annotations.NullMarked;
