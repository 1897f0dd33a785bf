/**
 * Programs in their own JVMs, with the shaded agent, judged by the report that they leave. Nothing here sees a class of ours.
 */
@NullMarked
package dev.fetchonce.frameworks;

import org.jspecify.annotations.NullMarked;
