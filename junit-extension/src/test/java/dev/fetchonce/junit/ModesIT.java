package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.fixtures.NPlusOneBooks;
import com.acme.fixtures.PlainBooks;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What findings do in tests without annotations. */
class ModesIT {
    @TempDir
    Path directory;

    @Test
    void report_lets_them_pass() throws Exception {
        assertThat(TestJvm.run(directory, List.of(), PlainBooks.class).output())
                .contains("SUCCESSFUL lists()")
                .doesNotContain("Fetchonce: PlainBooks.lists");
    }

    @Test
    void warn_tells_them() throws Exception {
        assertThat(TestJvm.run(directory, List.of("-Dfetchonce.mode=warn"), PlainBooks.class)
                        .output())
                .contains("SUCCESSFUL lists()", "Fetchonce: PlainBooks.lists: ");
    }

    @Test
    void fail_fails_them() throws Exception {
        assertThat(TestJvm.run(directory, List.of("-Dfetchonce.mode=fail"), PlainBooks.class)
                        .output())
                .contains(
                        "FAILED lists()",
                        "PlainBooks.lists: expected no finding (fetchonce.mode is fail), but found 1.",
                        "3 × select name from author where id = ?",
                        "Accept it: @AllowFinding(rule = \"n-plus-one\", reason = \"…\")",
                        "       or: {\"rule\":\"n-plus-one\",\"fingerprint\":");
    }

    @Test
    void fail_leaves_what_is_accepted() throws Exception {
        assertThat(TestJvm.run(directory, List.of("-Dfetchonce.mode=fail"), NPlusOneBooks.class)
                        .output())
                .contains("SUCCESSFUL accepted()", "FAILED fails_one_by_one()");
    }

    @Test
    void may_stand_in_a_file() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("resources"));
        Files.writeString(folder.resolve("junit-platform.properties"), "fetchonce.mode = fail\n");

        assertThat(TestJvm.run(
                                directory,
                                List.of(),
                                Map.of(),
                                folder + File.pathSeparator + TestJvm.classPath(),
                                List.of(PlainBooks.class.getName()))
                        .output())
                .contains("FAILED lists()", "fetchonce.mode is fail");
    }

    @Test
    void are_unknown_where_the_file_says_what_nobody_knows() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("resources"));
        Files.writeString(folder.resolve("junit-platform.properties"), "fetchonce.modus = fail\n");

        assertThat(TestJvm.run(
                                directory,
                                List.of(),
                                Map.of(),
                                folder + File.pathSeparator + TestJvm.classPath(),
                                List.of(PlainBooks.class.getName()))
                        .output())
                .contains(
                        "FAILED lists()",
                        "No option of Fetchonce is called as fetchonce.modus in junit-platform.properties is.");
    }
}
