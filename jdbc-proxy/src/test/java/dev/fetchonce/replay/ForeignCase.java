package dev.fetchonce.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A case that another detector's tests judge, and our judgement on it.
 *
 * @param project whose
 * @param source its file there
 * @param name the case's name
 * @param detectors the families of problems that were asked about
 * @param label those of them that are there, as its author says
 * @param found those of them that we find
 * @param rules what we find, whatever was asked about
 * @param disagrees why our answer is another; empty where it is not
 */
record ForeignCase(
        String project,
        String source,
        String name,
        Set<String> detectors,
        Set<String> label,
        Set<String> found,
        Set<String> rules,
        String disagrees) {

    static final Path FOLDER = Path.of("src/test/resources/replay");
    private static final JsonMapper JSON = new JsonMapper();

    /** All there are, in the order of their paths. */
    static Stream<ForeignCase> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ForeignCase::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ForeignCase read(Path file) {
        try {
            JsonNode root = JSON.readTree(file.toFile());
            JsonNode about = (root.isArray() ? root.get(0) : root).path("about");
            JsonNode origin = about.path("origin");
            Set<String> detectors = words(about.path("detectors"));
            Set<String> rules = new TreeSet<>();
            List<Recording> recordings = RecordingFile.read(file);
            recordings.forEach(recording ->
                    Judge.findings(recording).stream().map(Finding::rule).forEach(rules::add));
            Set<String> found =
                    new TreeSet<>(rules.stream().map(ForeignCase::family).toList());
            found.retainAll(detectors);
            return new ForeignCase(
                    origin.path("project").asText(),
                    origin.path("file").asText(),
                    origin.path("case").asText(),
                    detectors,
                    words(about.path("label")),
                    found,
                    rules,
                    about.path("disagrees").asText());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What others call N+1 is one family, whatever is fetched for each row and however sure we are. */
    private static String family(String rule) {
        return switch (rule) {
            case "n-plus-one", "latent-n-plus-one", "query-in-loop" -> "n+1";
            case "count-per-row", "aggregate-per-row", "exists-per-row", "top-per-row" -> "n+1";
            case "duplicate-query" -> "duplicate";
            default -> rule;
        };
    }

    private static Set<String> words(JsonNode list) {
        return new TreeSet<>(StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }

    boolean agrees() {
        return found.equals(label);
    }

    @Override
    public String toString() {
        return project + " " + name;
    }
}
