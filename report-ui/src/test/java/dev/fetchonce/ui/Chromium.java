package dev.fetchonce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium, a new process for each page: the one that {@code FETCHONCE_CHROMIUM} names, else one on the path.
 */
final class Chromium {
    private static final Pattern RESULT = Pattern.compile("<output id=\"result\">(.*?)</output>", Pattern.DOTALL);

    private final Path binary;
    private final Path folder;

    private Chromium(Path binary, Path folder) {
        this.binary = binary;
        this.folder = folder;
    }

    /** Finds it; without one the test is skipped, or fails where {@code FETCHONCE_REQUIRE_BROWSER} is true. */
    static Chromium find(Path folder) {
        Optional<Path> found = candidates().filter(Files::isExecutable).findFirst();
        if (!"true".equals(System.getenv("FETCHONCE_REQUIRE_BROWSER"))) {
            Assumptions.assumeTrue(found.isPresent(), "no chromium on the path, and FETCHONCE_CHROMIUM names none");
        }
        return new Chromium(
                found.orElseThrow(() -> new AssertionError("FETCHONCE_REQUIRE_BROWSER is true, but there is no"
                        + " chromium: install one, or name it in FETCHONCE_CHROMIUM")),
                folder);
    }

    private static Stream<Path> candidates() {
        String named = System.getenv("FETCHONCE_CHROMIUM");
        if (named != null && !named.isEmpty()) {
            return Stream.of(Path.of(named));
        }
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(path, name)));
    }

    /** Opens a page as it is, at a fragment such as {@code #/units}. */
    Page open(String html, String fragment) throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), html);
        Path dom = Files.createTempFile(folder, "dom", ".html");
        Path log = Files.createTempFile(folder, "log", ".txt");
        List<String> command = new ArrayList<>(List.of(
                binary.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--enable-logging=stderr",
                "--window-size=1200,900",
                "--virtual-time-budget=10000",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--dump-dom",
                file.toUri() + fragment));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        await(process);
        return new Page(Files.readString(dom), Files.readString(log, StandardCharsets.ISO_8859_1));
    }

    /**
     * Runs a script in a page that has started, and gives what it hands to {@code result}; {@code tick} waits for the
     * page to follow. The page's policy would not have that, so it is taken away.
     */
    String run(String html, String script) throws IOException {
        return resultOf(withScript(html, script));
    }

    /** Like {@link #run}, in a frame of 400 pixels: there is no window that small. */
    String runOnSmallScreen(String html, String script) throws IOException {
        String frame = new Html()
                .raw("<!doctype html><body><iframe width=\"400\" height=\"900\" frameborder=\"0\" srcdoc=\"")
                .text(withScript(html, script))
                .raw("\"></iframe></body>")
                .toString();
        return resultOf(frame);
    }

    private static String withScript(String html, String script) {
        String policy = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";
        assertThat(html).containsPattern(policy);
        return html.replaceFirst(policy, "")
                .replace("</body>", "<script>" + HARNESS.formatted(script) + "</script></body>");
    }

    private String resultOf(String html) throws IOException {
        Page page = open(html, "");
        Matcher matcher = RESULT.matcher(page.dom());
        assertThat(matcher.find())
                .as("the script gave a result; console: %s", page.console())
                .isTrue();
        return matcher.group(1);
    }

    private static final String HARNESS = """
            addEventListener("load", async () => {
              const tick = () => new Promise((done) => setTimeout(done, 100));
              const result = (text) => {
                const output = top.document.createElement("output");
                output.id = "result";
                output.textContent = text;
                top.document.body.append(output);
              };
              while (!document.querySelector(".started")) await tick();
              await tick();
              try {
                %s
              } catch (failure) {
                result("failed: " + failure);
              }
            });
            """;

    private static void await(Process process) throws IOException {
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IOException("chromium did not end within 90 s");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while chromium ran", interrupted);
        }
    }

    /** The document after the scripts ran, and what the browser logged. */
    record Page(String dom, String log) {
        /** The part that the scripts rendered. */
        String live() {
            int from = dom.indexOf("<div class=\"live\"");
            int to = dom.indexOf("<div class=\"static\"");
            assertThat(from).as("the scripts rendered something; log: %s", log).isPositive();
            return dom.substring(from, to);
        }

        /** What the page wrote to its console, violations of its policy included. */
        List<String> console() {
            return log.lines().filter(line -> line.contains(":CONSOLE")).toList();
        }
    }
}
