package dev.fetchonce.capture;

import dev.fetchonce.model.CallPath;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an execution that happened elsewhere.
 *
 * @param path the frames that led to it; null where nobody looked
 * @param asked what it asked for; null where its text and binds tell
 * @param largestList the most elements that a list of it had; 1 where its text tells
 */
record Told(@Nullable CallPath path, @Nullable Asked asked, int largestList) {}
