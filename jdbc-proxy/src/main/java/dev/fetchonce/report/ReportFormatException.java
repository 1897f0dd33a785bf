package dev.fetchonce.report;

import java.io.IOException;

/** A file is no report, or one from a newer version; the message says which and what to do. */
public final class ReportFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    public ReportFormatException(String message) {
        super(message);
    }

    public ReportFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
