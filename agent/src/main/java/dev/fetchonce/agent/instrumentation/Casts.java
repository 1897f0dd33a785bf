package dev.fetchonce.agent.instrumentation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Searches a class file for casts to classes of JDBC drivers and pools, and for {@code instanceof}: 2 to 10 µs for a
 * class, on every class that loads. A hundred of 30,000 classes have a cast to something that is named like one; only
 * for these, class files of what they cast to are read.
 */
final class Casts {
    // Every driver and pool that we know has one of these in the names of its classes.
    private static final byte[] CONNECTION = "Connection".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STATEMENT = "Statement".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RESULT_SET = "ResultSet".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] META_DATA = "MetaData".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = {};

    /** What is handed out as a delegate. */
    private static final Set<String> DELEGATED = Set.of(
            "java/sql/Connection",
            "java/sql/Statement",
            "java/sql/PreparedStatement",
            "java/sql/CallableStatement",
            "java/sql/ResultSet",
            "java/sql/DatabaseMetaData");

    private static final byte[] JDK = "java".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKCAST = 0xC0;
    private static final int INSTANCEOF = 0xC1;

    private Casts() {}

    /** The classes, names with slashes, that {@code file} casts to and that a delegate cannot be. */
    static Set<String> in(byte[] file, Supertypes supertypes) {
        Set<String> named = namedLikeJdbc(file);
        if (named.isEmpty()) {
            return named;
        }
        named.removeIf(each -> !supertypes.isClassOf(each, DELEGATED));
        return named;
    }

    /** Whether a class that is loaded may have such casts, as its class file says; false where that is not to be had. */
    static boolean maybeIn(Class<?> loaded, CodeSources sources) {
        try {
            byte[] file = sources.read(loaded);
            return file != null && !namedLikeJdbc(file).isEmpty();
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /** The classes that {@code file} casts to and that are named like those of a driver; empty where it is no class file. */
    static Set<String> namedLikeJdbc(byte[] file) {
        ConstantPool pool = new ConstantPool(file);
        Map<Integer, String> candidates = new TreeMap<>();
        for (int each : pool.classes()) {
            int name = pool.nameOf(each);
            if (name != 0 && isNamedLikeJdbc(file, name, pool.lengthAt(name))) {
                candidates.put(each, pool.textAt(name));
            }
        }
        return candidates.isEmpty() ? new TreeSet<>() : used(candidates, file, pool.end());
    }

    /** Takes some bytes for instructions that are none: the weaver knows better. */
    private static Set<String> used(Map<Integer, String> candidates, byte[] file, int from) {
        Set<String> found = new TreeSet<>();
        for (int i = from; i + 2 < file.length; i++) {
            int code = file[i] & 0xFF;
            if (code == CHECKCAST || code == INSTANCEOF) {
                String name = candidates.get((file[i + 1] & 0xFF) << 8 | (file[i + 2] & 0xFF));
                if (name != null) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static boolean isNamedLikeJdbc(byte[] file, int at, int length) {
        if (length == 0 || file[at] == '[' || isAt(file, at, JDK)) {
            return false;
        }
        for (int i = at + length - 1; i >= at && file[i] != '/'; i--) {
            byte[] part = partWith(file[i]);
            if (part.length > 0 && i + part.length <= at + length && isAt(file, i, part)) {
                return true;
            }
        }
        return false;
    }

    /** By its first letter; none where it begins none of them. */
    private static byte[] partWith(byte first) {
        return switch (first) {
            case 'C' -> CONNECTION;
            case 'S' -> STATEMENT;
            case 'R' -> RESULT_SET;
            case 'M' -> META_DATA;
            default -> NONE;
        };
    }

    private static boolean isAt(byte[] file, int at, byte[] part) {
        if (at + part.length > file.length) {
            return false;
        }
        for (int i = 0; i < part.length; i++) {
            if (file[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
