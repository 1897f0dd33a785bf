package dev.fetchonce.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** The shop, running in its own JVM on a free port. */
final class Shop implements AutoCloseable {
    private final JavaProcess process;
    private final URI root;
    private final HttpClient http = HttpClient.newHttpClient();

    private Shop(JavaProcess process, URI root) {
        this.process = process;
        this.root = root;
    }

    /** A shop that nobody watches, in the {@link Host} of these tests. */
    static Builder bare(Path folder) {
        return new Builder(folder);
    }

    /** A shop under the agent, whose report goes to {@code report} of the folder; {@code options} are the agent's. */
    static Builder watched(Path folder, String... options) {
        return bare(folder).java(Agent.reportingTo(folder.resolve("report"), options));
    }

    Answer get(String path) {
        return send(request(path).build());
    }

    Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    /** Sends the same request many times at once, and waits for all answers. */
    List<Answer> getAtOnce(String path, int times) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(http.sendAsync(request(path).build(), BodyHandlers.ofString()));
        }
        return answers.stream().map(CompletableFuture::join).map(Answer::of).toList();
    }

    /** Waits until its log has a line that matches. */
    void awaitLog(String regex) {
        process.await(Pattern.compile("(" + regex + ")"));
    }

    /** Ends it as {@code kill -TERM} does, and gives its exit code. */
    int stop() {
        return process.terminate();
    }

    long pid() {
        return process.pid();
    }

    String log() {
        return process.out();
    }

    String err() {
        return process.err();
    }

    @Override
    public void close() {
        process.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path));
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What the shop answered. */
    record Answer(int status, String body) {
        static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response.body());
        }
    }

    /** How to start a shop. */
    static final class Builder {
        private final Path folder;
        private final List<String> java = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        private final List<String> settings = new ArrayList<>(List.of("-Dshop.report.first=PT1H"));

        private Builder(Path folder) {
            this.folder = folder;
        }

        Builder java(String... options) {
            java.addAll(List.of(options));
            return this;
        }

        /** A property of the application, {@code shop.scale=100}; the last one of a name counts. */
        Builder setting(String property) {
            settings.removeIf(s -> s.startsWith("-D" + property.substring(0, property.indexOf('=') + 1)));
            settings.add("-D" + property);
            return this;
        }

        /** Starts it, and waits until it takes requests. */
        Shop start() {
            Host host = Host.current();
            List<String> arguments = new ArrayList<>(java);
            arguments.addAll(settings);
            arguments.addAll(host.command());
            JavaProcess process = JavaProcess.start(folder, arguments);
            try {
                return new Shop(process, URI.create("http://localhost:" + process.await(host.started())));
            } catch (RuntimeException e) {
                process.close();
                throw e;
            }
        }
    }
}
