package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command line, as its own JVM with nothing else on the class path. */
@Timeout(60)
class CommandLineJarIT {
    private static final Path JAR = Path.of("target", "fetchonce-report.jar");

    @TempDir
    private Path folder;

    @Test
    void tells_its_version() throws Exception {
        Process process = start("--version");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("fetchonce-report " + Version.CURRENT);
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void renders_the_same_page_as_the_library() throws Exception {
        Path page = folder.resolve("report.html");
        Process process = start("html", Samples.SHOP.toString(), "-o", page.toString());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(page).hasContent(HtmlReport.render(Samples.shop()));
    }

    @Test
    void answers_each_line_before_the_next_is_asked() throws Exception {
        Process process = start("fingerprint", "--dialect", "postgresql");
        try (Writer in = process.outputWriter();
                BufferedReader out = process.inputReader()) {
            for (int i = 0; i < 3; i++) {
                in.write("{\"sql\": \"select * from customer where id = " + i + "\"}\n");
                in.flush();
                assertThat(out.readLine()).matches("\\{\"fingerprint\":\"[0-9a-f]{16}\",\"sql\":.*}");
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void judges_a_recording() throws Exception {
        Path recording = Files.writeString(folder.resolve("case.json"), Samples.RECORDING);
        Process process = start("analyze", recording.toString());
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("n-plus-one (proven): GET /orders loads 3 orders rows with 1 query");
        assertThat(process.exitValue()).isZero();
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
