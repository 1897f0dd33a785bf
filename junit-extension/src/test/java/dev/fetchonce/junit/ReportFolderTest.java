package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    Path directory;

    @Test
    void is_in_target_where_maven_builds() throws IOException {
        Files.createDirectory(directory.resolve("target"));
        Files.createDirectory(directory.resolve("build"));

        assertThat(ReportFolder.usual(directory)).isEqualTo(directory.resolve("target/fetchonce"));
    }

    @Test
    void is_in_build_where_gradle_builds() throws IOException {
        Files.createDirectory(directory.resolve("build"));

        assertThat(ReportFolder.usual(directory)).isEqualTo(directory.resolve("build/fetchonce"));
    }

    @Test
    void is_here_where_nobody_builds() {
        assertThat(ReportFolder.usual(directory)).isEqualTo(directory.resolve("fetchonce"));
    }

    @Test
    void is_another_for_whoever_comes_while_it_is_claimed() {
        ReportFolder first = new ReportFolder(directory);
        ReportFolder second = new ReportFolder(directory);
        first.claim();
        second.claim();

        assertThat(first.path()).isEqualTo(directory);
        assertThat(second.path())
                .isEqualTo(directory.resolve("fork-" + ProcessHandle.current().pid()));
    }

    @Test
    void is_made_by_a_claim_and_not_before() {
        Path unclaimed = directory.resolve("a/b");
        ReportFolder folder = new ReportFolder(unclaimed);

        assertThat(folder.path()).isEqualTo(unclaimed).doesNotExist();
        folder.claim();
        assertThat(unclaimed).isDirectory();
    }
}
