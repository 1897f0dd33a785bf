/**
 * The code that is woven in: only calls of the bridge, and no word of ours but the bridge's. Byte Buddy copies the bodies
 * of these methods; they are never called. Whatever they throw is suppressed.
 */
@NullMarked
package dev.fetchonce.agent.instrumentation.advice;

import org.jspecify.annotations.NullMarked;
