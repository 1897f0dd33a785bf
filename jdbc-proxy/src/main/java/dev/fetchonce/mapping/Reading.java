package dev.fetchonce.mapping;

import java.util.function.BiConsumer;

/** Reads one part of a mapping; where it fails, the other parts are read all the same. */
interface Reading {
    void run() throws ReflectiveOperationException;

    /** Runs it, and tells {@code faults} where it failed. */
    static void guarded(String where, BiConsumer<String, Throwable> faults, Reading reading) {
        try {
            reading.run();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError unreadable) {
            faults.accept(where, unreadable);
        }
    }
}
