/** Writes the report and says in a few lines what it found. */
@NullMarked
package dev.fetchonce.agent.output;

import org.jspecify.annotations.NullMarked;
