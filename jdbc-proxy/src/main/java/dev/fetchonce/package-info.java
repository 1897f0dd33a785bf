/** The façade: {@link dev.fetchonce.Fetchonce} is a tour of the whole flow. */
@NullMarked
package dev.fetchonce;

import org.jspecify.annotations.NullMarked;
