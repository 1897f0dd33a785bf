package dev.fetchonce.model;

import org.jspecify.annotations.Nullable;

/** Reads class files of the observed application, to tell which line stands in a loop. */
@FunctionalInterface
public interface ClassFiles {
    /** Knows no class. */
    ClassFiles NONE = className -> null;

    /** The class file of {@code className} (a binary name); null where it cannot be had. Never throws. */
    byte @Nullable [] bytes(String className);
}
