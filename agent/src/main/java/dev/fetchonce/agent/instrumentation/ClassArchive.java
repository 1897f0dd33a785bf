package dev.fetchonce.agent.instrumentation;

import java.lang.instrument.Instrumentation;
import java.util.Map;
import java.util.Set;

/** Asks the JVM for the archive of classes (CDS, or the AOT cache) that it may be recording. */
final class ClassArchive {
    private static final String INTERNALS = "jdk.internal.misc";

    private ClassArchive() {}

    /** Whether it records one; false where that cannot be found out. The package is opened to our own module alone. */
    static boolean isRecorded(Instrumentation instrumentation) {
        try {
            instrumentation.redefineModule(
                    Object.class.getModule(),
                    Set.of(),
                    Map.of(INTERNALS, Set.of(ClassArchive.class.getModule())),
                    Map.of(),
                    Set.of(),
                    Map.of());
            return Boolean.TRUE.equals(Class.forName(INTERNALS + ".CDS")
                    .getMethod("isDumpingArchive")
                    .invoke(null));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError otherJdk) {
            return false;
        }
    }
}
