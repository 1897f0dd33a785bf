package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Version;
import dev.fetchonce.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String SHOP = Samples.SHOP.toString();

    @TempDir
    private Path folder;

    @Test
    void renders_a_report_and_sums_it_up_on_standard_error() throws IOException {
        Path page = folder.resolve("new/folder/report.html");
        CommandLineRun run = CommandLineRun.of("html", SHOP, "-o", page.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("10 query patterns cause 5,971 of 6,423 queries (93%).")
                .contains(page + ": 10 findings of 1 report, ");
        assertThat(page).hasContent(HtmlReport.render(Samples.shop()));
    }

    @Test
    void merges_files_and_what_lies_in_folders_each_once() throws IOException {
        write("a/target/fetchonce/fetchonce.json", ReportJson.write(Samples.shop()));
        Path second = write("b/fetchonce.json", ReportJson.write(Samples.clean()));
        write("b/other.json", "not ours");
        Path page = folder.resolve("report.html");
        CommandLineRun run = CommandLineRun.of("html", folder.toString(), second.toString(), "-o", page.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("of 8,311 queries").contains("10 findings of 2 reports");
    }

    @Test
    void renders_the_rest_where_one_file_is_bad_but_does_not_call_that_success() throws IOException {
        Path bad = write("bad.json", "{\"schemaVersion\": \"1.0\", \"tot");
        Path page = folder.resolve("report.html");
        CommandLineRun run = CommandLineRun.of("html", bad.toString(), SHOP, "-o", page.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("bad.json: expected a Fetchonce report").contains("cut off at line 1");
        assertThat(page).hasContent(HtmlReport.render(Samples.shop()));
    }

    @Test
    void writes_nothing_where_nothing_could_be_read() {
        Path page = folder.resolve("report.html");
        CommandLineRun run = CommandLineRun.of(
                "html", folder.toString(), folder.resolve("missing.json").toString(), "-o", page.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(folder + ": expected a fetchonce.json in this folder or below, but found none")
                .contains("missing.json: no such file")
                .contains("no report could be read");
        assertThat(page).doesNotExist();
    }

    @Test
    void says_so_where_the_page_cannot_be_written() throws IOException {
        Path file = write("file", "");
        CommandLineRun run = CommandLineRun.of(
                "html", SHOP, "-o", file.resolve("report.html").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("could not be written");
    }

    @Test
    void prints_the_verdict() {
        CommandLineRun run = CommandLineRun.of("verdict", SHOP);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Fetchonce: 10 query patterns cause 5,971 of 6,423 queries (93%).
                          Fix first: Order.items (proven) in GET /orders/{id}, at IndexedListSerializer.serializeContents (IndexedListSerializer.java:119)
                          How: @EntityGraph (Spring Data JPA): 59 queries -> 1 in each of 40 runs, saves 2,320 queries.
                        """);
        assertThat(CommandLineRun.of("verdict", "missing").exitCode()).isEqualTo(1);
    }

    @Test
    void judges_a_recording_and_writes_the_report() throws IOException {
        Path recording = write("case.json", Samples.RECORDING);
        Path report = folder.resolve("new/report.json");
        CommandLineRun run = CommandLineRun.of("analyze", recording.toString(), "-o", report.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("1 N+1 pattern causes 3 of 4 queries")
                .contains("  n-plus-one (proven): GET /orders loads 3 orders rows with 1 query");
        assertThat(ReportJson.read(report).findings()).hasSize(1);
        Path page = folder.resolve("report.html");
        CommandLineRun.of("analyze", recording.toString(), "--output", page.toString());
        assertThat(page).content().startsWith("<!doctype html>");
    }

    @Test
    void says_what_is_wrong_with_a_recording() throws IOException {
        Path bad = write("bad.json", "{\"unit\": {\"kind\": \"request\", \"name\": \"GET /\"}}");
        CommandLineRun run = CommandLineRun.of("analyze", bad.toString(), "missing.json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("fetchonce-report: " + bad + ": at executions: expected at least one execution")
                .contains("fetchonce-report: missing.json: no such file");
    }

    @Test
    void tells_its_version_and_how_to_use_it() {
        assertThat(CommandLineRun.of("--version").out())
                .isEqualToIgnoringNewLines("fetchonce-report " + Version.CURRENT);
        assertThat(CommandLineRun.of("--help").out()).contains("html", "verdict", "analyze", "fingerprint");
    }

    @Test
    void wrong_usage_has_an_exit_code_of_its_own() {
        assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("html", SHOP).exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("html", SHOP).err()).contains("--output");
        assertThat(CommandLineRun.of("sing").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("fingerprint", "--dialect", "klingon").exitCode())
                .isEqualTo(2);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
