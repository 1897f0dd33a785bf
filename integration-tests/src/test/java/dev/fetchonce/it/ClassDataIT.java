package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 17: archives of classes and AOT caches were switched off, or the JVM failed (spring-projects/spring-boot#47799;
 * DataDog/dd-trace-java#7580, #9680, PR 10166; open-telemetry/opentelemetry-java-instrumentation PR 20001; JDK-8356693).
 */
class ClassDataIT {
    private static final boolean AOT = Runtime.version().feature() >= 25;

    @TempDir
    private Path folder;

    /**
     * Guard: {@code BridgeInstaller} appends nothing to the boot class path. Fails where it does: on JDK 17 the JVM warns
     * that it shares classes of the boot loader alone. (JDK 25 leaves its cache aside for any agent, and says so.)
     */
    @Test
    void a_recording_without_us_serves_a_run_with_us() {
        String bare = program("bare").run();
        program("recorded").with(recording("bare.jsa")).run();
        Program program = program("watched").with(using("bare.jsa")).watched();

        assertRunsAs(bare, program);
    }

    /** Guard: {@code ClassArchive}. Fails without it: JDK 25 dies of SIGSEGV where java.lang.Thread was transformed. */
    @Test
    void a_recording_with_us_serves_a_run_with_us() {
        assumeTrue(AOT, "older JVMs refuse to record beside any agent");
        String bare = program("bare").run();

        assertRunsAs(bare, program("recorded").with(recording("watched.jsa")).watched());
        assertRunsAs(bare, program("watched").with(using("watched.jsa")).watched());
    }

    /** No guard: identity hash codes and weak references are all that we ask of a collector. */
    @Test
    void other_collectors_move_objects_as_they_like() {
        String bare = program("bare").run();

        assertRunsAs(bare, program("zgc").with("-XX:+UseZGC").watched());
    }

    private static void assertRunsAs(String bare, Program program) {
        try (JavaProcess process = program.start()) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.out()).as("beside what the JVM prints").contains(bare);
            assertThat(process.err()).doesNotContain("warning");
        }
        assertThat(program.report().findings()).hasSize(2);
        assertThat(program.faults()).isEmpty();
    }

    private Program program(String name) {
        return new Program("Faultless", folder.resolve(name)).packedIn(folder);
    }

    private String recording(String name) {
        return (AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + folder.resolve(name);
    }

    private String[] using(String name) {
        String file = folder.resolve(name).toString();
        return AOT
                ? new String[] {"-XX:AOTCache=" + file}
                : new String[] {"-XX:SharedArchiveFile=" + file, "-Xshare:auto"};
    }
}
