package dev.fetchonce.corpus;

/** Opens units of work inside of the one that a scenario is. */
public interface Requests {
    /** A request begins on this thread. */
    Open begin(String name);

    /** Ends it. */
    interface Open extends AutoCloseable {
        @Override
        void close();
    }
}
