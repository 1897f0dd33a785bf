package dev.fetchonce.advise;

import dev.fetchonce.model.CallPath;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the application asks by a repository of Spring Data JDBC.
 *
 * @param source the repository's method that ran the source query; null where it is not known
 * @param repeated the repository's method that the loop calls; the source's where the loop is Spring Data's
 * @param byItself whether Spring Data loads what the aggregate holds, so that no line of the application does
 */
record SpringDataJdbc(@Nullable InterfaceMethod source, InterfaceMethod repeated, boolean byItself) {
    private static final String DATA = "org.springframework.data.";

    /** Null where another framework asks. */
    static @Nullable SpringDataJdbc of(Case found) {
        CallPath path = found.detection().repeats().site().path();
        boolean jdbc = passes(path, DATA + "jdbc.") || passes(path, DATA + "relational.");
        InterfaceMethod repeated = InterfaceMethod.behindProxy(found.code(), path);
        if (!jdbc || repeated == null) {
            return null;
        }
        return new SpringDataJdbc(
                InterfaceMethod.behindProxy(found.code(), found.sourcePath()), repeated, loadsByItself(path));
    }

    /** The reader of aggregates runs within the rows of the statement that found them. */
    static boolean loadsByItself(CallPath path) {
        return path.frames().stream()
                .anyMatch(frame -> frame.className().startsWith(DATA + "jdbc.core.convert.")
                        && frame.method().equals("findAllByPath"));
    }

    private static boolean passes(CallPath path, String prefix) {
        return path.frames().stream().anyMatch(frame -> frame.className().startsWith(prefix));
    }

    /** The method that ran the source query where it is known, else the one that the loop calls. */
    InterfaceMethod sourceOrRepeated() {
        return Optional.ofNullable(source).orElse(repeated);
    }
}
