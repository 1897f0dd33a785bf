package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the application ends, its report is written and its exit code is its own. */
class ShutdownIT {
    @TempDir
    private Path folder;

    @Test
    void term_writes_the_report_and_says_where() {
        int bareCode;
        try (Shop shop = Shop.bare(folder.resolve("bare")).start()) {
            bareCode = shop.stop();
        }
        try (Shop shop = Shop.watched(folder).start()) {
            shop.get("/orders");

            assertThat(shop.stop()).isEqualTo(bareCode);
            assertThat(shop.err()).contains(folder.resolve("report").toString());
        }
        assertThat(folder.resolve("report/fetchonce.html")).isNotEmptyFile();
        assertThat(ReportFile.in(folder.resolve("report")).findings()).hasSize(1);
    }

    @Test
    void unwritable_folder_gives_one_line_and_leaves_the_exit_code_alone() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        try (JavaProcess process =
                Plain.start(folder, Plain.SHOP, List.of(Agent.reportingTo(file.resolve("report"))), "5-customers")) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.out().lines()).hasSize(5);
            assertThat(process.err().lines().filter(line -> line.contains("cannot write")))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(file.toString());
            assertThat(process.err()).doesNotContain("\tat ");
        }
    }

    @Test
    void program_that_fails_keeps_its_exit_code_and_gets_its_report() {
        Path report = folder.resolve("report");

        try (JavaProcess process = Plain.start(
                folder, Plain.SHOP, List.of(Agent.reportingTo(report)), "5-customers", "no-such-scenario")) {
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(process.err()).contains("No scenario no-such-scenario");
        }
        assertThat(ReportFile.in(report).findings()).hasSize(1);
    }

    @Test
    void unknown_option_is_said_once_and_the_program_runs_unobserved() {
        Path report = folder.resolve("report");

        try (JavaProcess process =
                Plain.start(folder, Plain.SHOP, List.of(Agent.reportingTo(report, "colour=blue")), "5-customers")) {
            assertThat(process.exitCode()).isZero();
            assertThat(process.out().lines()).hasSize(5);
            assertThat(process.err().lines().filter(line -> line.contains("colour")))
                    .hasSize(1);
            assertThat(process.err()).contains("report", "app", "values", "stacks", "min");
        }
        assertThat(report).doesNotExist();
    }
}
