/** Two collections joined, so that the rows of one repeat those of the other. */
@NullMarked
package com.acme.cartesianproduct;

import org.jspecify.annotations.NullMarked;
