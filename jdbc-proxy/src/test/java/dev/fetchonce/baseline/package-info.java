@NullMarked
package dev.fetchonce.baseline;

import org.jspecify.annotations.NullMarked;
