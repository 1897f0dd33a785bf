package dev.fetchonce.baseline;

import java.io.IOException;

/** What somebody has written of accepted findings cannot be followed: the message says where, what is wrong, what to do. */
public final class DecisionException extends IOException {
    private static final long serialVersionUID = 1L;

    DecisionException(String message) {
        super(message);
    }

    /** None: it is no fault of the code. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** The message alone: the report's diagnostics, which people read, are made of this. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // getMessage() is right as it is
    public String toString() {
        return String.valueOf(getMessage());
    }
}
