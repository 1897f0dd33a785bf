package dev.fetchonce.baseline;

import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Finding.Acceptance;
import dev.fetchonce.model.Frame;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;

/**
 * Reads {@code @AcceptFinding} from class files of the application. Any annotation of that simple name counts, so that an
 * application needs no dependency on Fetchonce. Not thread-safe; made for one recording.
 */
final class Annotations {
    private final ClassFiles classes;
    private final Map<String, Marks> known = new HashMap<>();

    Annotations(ClassFiles classes) {
        this.classes = classes;
    }

    /**
     * One annotation.
     *
     * @param method the method it is on; empty where it is on the class
     * @param rules the rules it names; empty for all
     * @param expires as it is written; may be empty
     */
    record Mark(String method, List<String> rules, String reason, String expires) {
        boolean names(String rule) {
            return rules.isEmpty() || rules.contains(rule);
        }

        /** @throws IllegalArgumentException where {@code expires} is no date */
        Acceptance acceptance() {
            if (!expires.isEmpty() && !AcceptedFinding.isDate(expires)) {
                throw new IllegalArgumentException(
                        "@AcceptFinding: expires expects a date such as 2027-01-31, but got '" + expires + "'");
            }
            return new Acceptance(AcceptedBy.ANNOTATION, reason, expires.isEmpty() ? null : expires);
        }
    }

    /** What a class and its methods carry. */
    record Marks(List<Mark> all) {
        Stream<Mark> on(String method) {
            return all.stream().filter(each -> each.method.equals(method));
        }
    }

    /** Those on the frame's method (overloads are one), on its class, and on the classes that this is nested in. */
    Stream<Mark> around(Frame frame) {
        Stream<Mark> found = read(frame.className()).on(frame.declaredMethod());
        String name = frame.className();
        while (true) {
            found = Stream.concat(found, read(name).on(""));
            int nested = name.lastIndexOf('$');
            if (nested <= 0) {
                return found;
            }
            name = name.substring(0, nested);
        }
    }

    private Marks read(String className) {
        return known.computeIfAbsent(className, this::parse);
    }

    private Marks parse(String className) {
        List<Mark> marks = new ArrayList<>();
        byte[] bytes = classes.bytes(className);
        if (bytes != null) {
            try {
                new ClassReader(bytes).accept(new MarkReader(marks), ClassReader.SKIP_CODE);
            } catch (RuntimeException unreadable) {
                // A class file newer than our ASM: its annotations are not followed, so nothing is hidden.
            }
        }
        return new Marks(marks);
    }
}
