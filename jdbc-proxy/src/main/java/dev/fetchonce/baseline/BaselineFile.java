package dev.fetchonce.baseline;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Reads and writes {@code fetchonce-baseline.json}; thread-safe. */
public final class BaselineFile {
    /** What the file is called, unless somebody says otherwise. */
    public static final String NAME = "fetchonce-baseline.json";

    static final int VERSION = 1;

    private static final JsonMapper MAPPER = new JsonMapper();

    private BaselineFile() {}

    /**
     * Reads a baseline, and is strict: what is not understood might be what somebody relies on.
     *
     * @throws DecisionException where it is cut off, of a newer version, or has parts that do not belong there
     * @throws IOException where the file cannot be read
     */
    public static Baseline read(Path file) throws IOException {
        byte[] json;
        try {
            json = Files.readAllBytes(file);
        } catch (NoSuchFileException absent) {
            throw new DecisionException(file + ": no such file. Name another one, or write it with"
                    + " 'java -jar fetchonce-report.jar baseline'.");
        } catch (IOException unreadable) {
            throw new DecisionException(
                    file + ": cannot be read (" + unreadable + "). Is it a file that this user may read?");
        }
        return new BaselineReader(file.toString()).read(json);
    }

    /** Replaces the file as a whole, or leaves it as it was; the same baseline gives the same bytes. */
    public static void write(Baseline baseline, Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path written = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.writeString(written, text(baseline));
            move(written, target);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String text(Baseline baseline) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("version", VERSION);
        ArrayNode entries = root.putArray("accepted");
        baseline.entries().forEach(each -> entries.add(node(each)));
        if (!baseline.recorded().isEmpty()) {
            ArrayNode recorded = root.putArray("recorded");
            baseline.recorded()
                    .forEach(each -> recorded.addObject()
                            .put("test", each.test())
                            .put("what", each.what())
                            .put("count", each.count()));
        }
        return MAPPER.writer(printer()).writeValueAsString(root) + "\n";
    }

    private static ObjectNode node(AcceptedFinding entry) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("rule", entry.rule())
                .put("fingerprint", entry.fingerprint())
                .put("place", entry.place())
                .put("reason", entry.reason());
        if (!entry.author().isEmpty()) {
            node.put("author", entry.author());
        }
        if (!entry.date().isEmpty()) {
            node.put("date", entry.date());
        }
        return entry.expires() == null ? node : node.put("expires", entry.expires());
    }

    /** A property a line, so that two baselines can be compared line by line. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators).withObjectIndenter(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
