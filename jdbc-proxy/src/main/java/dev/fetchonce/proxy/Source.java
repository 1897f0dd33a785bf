package dev.fetchonce.proxy;

import dev.fetchonce.model.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where a connection comes from.
 *
 * @param name for people; null where nothing told
 * @param dialect null where nothing told
 */
public record Source(@Nullable String name, @Nullable Dialect dialect) {
    public static final Source UNKNOWN = new Source(null, null);

    /** The same, with what is missing taken from {@code other}. */
    public Source or(Source other) {
        return new Source(name != null ? name : other.name, dialect != null ? dialect : other.dialect);
    }
}
