/** Tests that must fail, and how. */
@NullMarked
package com.acme.expect;

import org.jspecify.annotations.NullMarked;
