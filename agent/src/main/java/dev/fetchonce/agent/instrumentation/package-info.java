/**
 * Weaves calls of the bridge into the few classes of the application that give connections or begin units of work:
 * {@link dev.fetchonce.agent.instrumentation.Weaving} has the list. A class file is first searched for the list's
 * words, without allocation; Byte Buddy is not even loaded before something is to be woven.
 */
@NullMarked
package dev.fetchonce.agent.instrumentation;

import org.jspecify.annotations.NullMarked;
