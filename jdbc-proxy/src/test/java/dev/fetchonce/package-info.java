@NullMarked
package dev.fetchonce;

import org.jspecify.annotations.NullMarked;
