package dev.fetchonce.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads class files of the observed application, to tell which line stands in a loop. */
@FunctionalInterface
public interface ClassFiles {
    /** Knows no class. */
    ClassFiles NONE = className -> null;

    /** The class file of {@code className} (a binary name); null where it cannot be had. Never throws. */
    byte @Nullable [] bytes(String className);

    /**
     * What {@code reader} makes of a class file, or of null where it cannot be had. One that is asked by many runs keeps it
     * for a while, so it must be immutable.
     *
     * @param type tells what one reader makes from what another does
     */
    default <T> T read(String className, Class<T> type, Function<byte @Nullable [], T> reader) {
        return reader.apply(bytes(className));
    }
}
