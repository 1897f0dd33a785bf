package dev.fetchonce.agent.start;

/** An option that is not known or has a value it cannot have; the message says which, where, and what is valid. */
final class OptionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OptionException(String message) {
        super(message);
    }
}
