package dev.fetchonce.replay;

import java.io.IOException;

/** A file is no recording; the message says what was expected, what was found, where, and what to do. */
public final class RecordingFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    RecordingFormatException(String message) {
        super(message);
    }

    RecordingFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
