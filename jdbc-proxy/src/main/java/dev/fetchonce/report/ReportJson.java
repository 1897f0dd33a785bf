package dev.fetchonce.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes the report's JSON; thread-safe. */
public final class ReportJson {
    private ReportJson() {}

    /** Renders indented JSON that ends with a line feed; the same report gives the same bytes. */
    public static String write(Report report) {
        return JsonText.indented(report) + "\n";
    }

    /** Renders JSON on one line, for embedding. */
    public static String writeCompact(Report report) {
        return JsonText.compact(report);
    }

    /**
     * Reads a report; unknown properties are passed over.
     *
     * @throws ReportFormatException where the text is no report, is cut off, or is of a newer major version
     */
    public static Report read(String json) throws ReportFormatException {
        return read(json.getBytes(StandardCharsets.UTF_8), "the text");
    }

    /**
     * Reads a report from a file, of which the messages give the name; see {@link #read(String)}.
     *
     * @throws IOException where the file cannot be read
     */
    public static Report read(Path file) throws IOException {
        return read(Files.readAllBytes(file), file.toString());
    }

    private static Report read(byte[] json, String where) throws ReportFormatException {
        Complaints complaints = new Complaints(where);
        try {
            ReportHeader.read(Readers.MAPPER.getFactory(), json, complaints).check(complaints);
            Report report = Readers.REPORT.readValue(json);
            Completeness.check(report, complaints);
            return report;
        } catch (ReportFormatException ours) {
            throw ours;
        } catch (IOException broken) {
            throw complaints.unreadable(broken);
        }
    }

    /** Renders a run's figures on one line: how they leave the agent's class loader. */
    public static String write(RunCounts counts) {
        return JsonText.compact(counts);
    }

    /** Reads what {@link #write(RunCounts)} has written. */
    public static RunCounts readCounts(String json) {
        try {
            return Readers.COUNTS.readValue(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException("expected the figures of a run, but got " + json, broken);
        }
    }

    /** On their own: who only writes, as the agent does, needs no Jackson. */
    private static final class Readers {
        static final JsonMapper MAPPER = ReportMapping.mapper();
        static final ObjectReader REPORT = MAPPER.readerFor(Report.class);
        static final ObjectReader COUNTS = MAPPER.readerFor(RunCounts.class);
    }
}
