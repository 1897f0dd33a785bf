/**
 * Records executions, row witnesses and call sites in the unit of work that is open; bounded and thread-safe. Stands between {@code sql} and {@code proxy}.
 */
@NullMarked
package dev.fetchonce.capture;

import org.jspecify.annotations.NullMarked;
