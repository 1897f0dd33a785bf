/**
 * Recordings as files: reads what people or other tools wrote down, and writes what was recorded here. A file is told to
 * a recorder, so that it is grouped, hashed and bounded like executions that were watched. Sees capture and sql.
 */
@NullMarked
package dev.fetchonce.replay;

import org.jspecify.annotations.NullMarked;
