package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataIT {
    private static final boolean AOT = Runtime.version().feature() >= 25;

    @TempDir
    private Path folder;

    @Test
    void a_recording_without_us_serves_a_run_with_us() {
        String bare = program("bare").with(recording("bare.jsa")).run();
        Program program = program("watched").with(using("bare.jsa")).watched();

        assertRunsAs(bare, program);
    }

    @Test
    void a_recording_with_us_serves_a_run_with_us() {
        assumeTrue(AOT, "older JVMs refuse to record beside any agent");
        String bare = program("bare").run();

        assertRunsAs(bare, program("recorded").with(recording("watched.jsa")).watched());
        assertRunsAs(bare, program("watched").with(using("watched.jsa")).watched());
    }

    @Test
    void other_collectors_move_objects_as_they_like() {
        String bare = program("bare").run();

        assertRunsAs(bare, program("zgc").with("-XX:+UseZGC").watched());
    }

    private static void assertRunsAs(String bare, Program program) {
        assertThat(program.run()).isEqualTo(bare);
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
        return new String[] {(AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + folder.resolve(name), "-Xshare:auto"};
    }
}
