package dev.fetchonce.proxy;

import dev.fetchonce.model.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * What is known of where a connection comes from.
 *
 * @param name for people; null where nothing told
 * @param dialect null where nothing told
 * @param origin what tells it from others of that name, hashed; 0 where nothing does
 */
public record Source(@Nullable String name, @Nullable Dialect dialect, long origin) {
    public static final Source UNKNOWN = new Source(null, null, 0);

    /** The same, taken for any other of that name. */
    public Source anyOfName() {
        return new Source(name, dialect, 0);
    }

    /** The same, with what is missing taken from {@code other}, and told apart by what tells either apart. */
    public Source or(Source other) {
        return new Source(
                name != null ? name : other.name,
                dialect != null ? dialect : other.dialect,
                origin * 31 + other.origin);
    }
}
