/**
 * Keeps what somebody has decided to live with: the baseline, lines that ignore, annotations and comments; after findings are made,
 * before the report adds them up.
 */
@NullMarked
package dev.fetchonce.baseline;

import org.jspecify.annotations.NullMarked;
