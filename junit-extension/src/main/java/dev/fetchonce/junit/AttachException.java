package dev.fetchonce.junit;

/** The agent could not be attached; the message is the reason, from a small letter to a full stop. */
final class AttachException extends Exception {
    private static final long serialVersionUID = 1L;

    AttachException(String reason) {
        super(reason);
    }
}
