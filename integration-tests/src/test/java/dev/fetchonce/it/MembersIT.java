package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row 19: reflection found a synthetic member, and a serial version was another one (jacoco/jacoco#354, #866, #928, #1314;
 * ronmamo/reflections#64). Guard: {@code Weaver} adds no member. Fails where it adds one: a field more in each woven class.
 */
class MembersIT {
    @TempDir
    private Path folder;

    @Test
    void woven_classes_have_the_members_and_the_serial_version_that_they_have_without_us() {
        String bare = new Program("Members", folder.resolve("bare")).run();
        Program program = new Program("Members", folder).watched();

        assertThat(program.run()).isEqualTo(bare).contains("serial ");
        assertThat(program.faults()).isEmpty();
    }
}
