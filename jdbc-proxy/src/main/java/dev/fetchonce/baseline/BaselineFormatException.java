package dev.fetchonce.baseline;

import java.io.IOException;

/** A file is no baseline that can be read: the message says which file, what is wrong, and what to do. */
public final class BaselineFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    BaselineFormatException(String message) {
        super(message);
    }
}
