package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.baseline.AcceptedFinding;
import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.BaselineFile;
import dev.fetchonce.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
    private static final String SHOP = Samples.SHOP.toString();
    private static final AcceptedFinding GONE =
            new AcceptedFinding("n-plus-one", "00000000000000c1", "com.acme.Gone#list", "old", "", "", null);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("baseline.json");
    }

    @Test
    void accepts_each_structure_of_a_report_once() throws IOException {
        CommandLineRun run = run("--reason", "before Fetchonce", "--author", "Ann", "--expires", "2999-12-31");
        assertThat(run.exitCode()).isZero();
        Baseline written = BaselineFile.read(file);
        assertThat(run.err()).contains(written.entries().size() + " new, 0 stale taken away");
        assertThat(Samples.shop().findings())
                .allSatisfy(finding -> assertThat(written.entries()).anyMatch(entry -> entry.isAbout(finding)));
        assertThat(written.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo("before Fetchonce"))
                .allSatisfy(entry -> assertThat(entry.author()).isEqualTo("Ann"))
                .allSatisfy(entry -> assertThat(entry.expires()).isEqualTo("2999-12-31"));
    }

    @Test
    void adds_to_what_is_there_and_takes_stale_entries_away_only_when_told() throws IOException {
        BaselineFile.write(new Baseline(List.of(GONE)), file);
        run("--reason", "known");
        Baseline both = BaselineFile.read(file);
        assertThat(both.entries()).contains(GONE).hasSizeGreaterThan(1);
        run("--prune");
        assertThat(BaselineFile.read(file)).isEqualTo(both.without(List.of(GONE)));
    }

    @Test
    void adds_nothing_without_a_reason() throws IOException {
        BaselineFile.write(new Baseline(List.of(GONE)), file);
        run("--prune");
        assertThat(BaselineFile.read(file)).isEqualTo(Baseline.EMPTY);
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run().err()).contains("--reason");
        assertThat(run("--reason", "known", "--expires", "soon").exitCode()).isEqualTo(2);
    }

    @Test
    void leaves_a_baseline_alone_that_it_cannot_read() throws IOException {
        Files.writeString(file, "{\"version\": 2, \"accepted\": []}");
        CommandLineRun run = run("--reason", "known");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(file + ": expected a Fetchonce baseline").contains("A newer Fetchonce wrote it");
        assertThat(file).hasContent("{\"version\": 2, \"accepted\": []}");
    }

    @Test
    void a_report_that_saw_nothing_makes_nothing_stale() throws IOException {
        BaselineFile.write(new Baseline(List.of(GONE)), file);
        Path empty = Files.writeString(folder.resolve("empty.json"), ReportJson.write(Samples.nothingObserved()));
        CommandLineRun run = CommandLineRun.of("baseline", empty.toString(), "-b", file.toString(), "--prune");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nothing was observed");
        assertThat(BaselineFile.read(file).entries()).containsExactly(GONE);
    }

    private CommandLineRun run(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"baseline", SHOP, "-b", file.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandLineRun.of(arguments);
    }
}
