@NullMarked
package dev.fetchonce.replay;

import org.jspecify.annotations.NullMarked;
