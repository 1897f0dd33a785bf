/**
 * Real applications in their own JVMs, with the shaded agent, judged by the report that they leave. Nothing here sees a
 * class of ours: the contract is {@code fetchonce.json}.
 */
@NullMarked
package dev.fetchonce.it;

import org.jspecify.annotations.NullMarked;
