package dev.fetchonce.junit;

/** The agent could not be attached, or was and does not observe; the message is the reason, up to a full stop. */
final class AttachException extends Exception {
    private static final long serialVersionUID = 1L;

    /** How the agent's answer begins where it could attach, but does not observe; {@code FetchonceAgent} says the same. */
    static final String REFUSAL = "it does not observe: ";

    private final boolean byAgent;

    AttachException(String reason) {
        super(reason.startsWith(REFUSAL) ? reason.substring(REFUSAL.length()) : reason);
        this.byAgent = reason.startsWith(REFUSAL);
    }

    /** Whether it was the agent itself that refused, so that no other way of observing is meant. */
    boolean byAgent() {
        return byAgent;
    }
}
