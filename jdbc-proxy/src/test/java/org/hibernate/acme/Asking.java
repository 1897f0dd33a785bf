package org.hibernate.acme;

import java.util.concurrent.Callable;

/** Stands on the call path where an ORM would: what runs here is asked by it. */
public final class Asking {
    private Asking() {}

    /** Runs what asks. */
    public static <T> T by(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
