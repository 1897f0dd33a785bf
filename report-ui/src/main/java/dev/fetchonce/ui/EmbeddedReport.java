package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * The report as an inert block of the page: plain JSON, or deflated and in base64 where it is large. In a report of
 * very many findings the drawings are thinned, for they would be most of it.
 */
final class EmbeddedReport {
    private static final int LARGE = 1 << 20;
    private static final int MANY_FINDINGS = 500;
    private static final int FEW_SPANS = 30;

    private EmbeddedReport() {}

    static String block(Report report) {
        String json = ReportJson.writeCompact(thinned(report));
        return json.length() < LARGE
                ? "<script id=\"fetchonce-data\" type=\"application/json\">" + escape(json) + "</script>"
                : "<script id=\"fetchonce-data\" type=\"text/plain\" data-encoding=\"deflate-base64\">" + deflate(json)
                        + "</script>";
    }

    /** Nothing in the JSON can end the block, begin a comment, or be a line end to a script. */
    static String escape(String json) {
        StringBuilder out = new StringBuilder(json.length() + 64);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029' ->
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String deflate(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer deflater =
                new BufferedWriter(new OutputStreamWriter(new DeflaterOutputStream(bytes), StandardCharsets.UTF_8))) {
            deflater.write(json); // in parts: a copy of a hundred megabytes may be one too many
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing into memory failed", impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static Report thinned(Report report) {
        return report.findings().size() <= MANY_FINDINGS
                ? report
                : report.with(
                        report.findings().stream().map(EmbeddedReport::thinned).toList());
    }

    private static Finding thinned(Finding finding) {
        List<Finding.Span> spans = finding.timeline().repeats();
        if (spans.size() <= FEW_SPANS) {
            return finding;
        }
        List<Finding.Span> kept = new ArrayList<>(FEW_SPANS);
        for (int i = 0; i < FEW_SPANS; i++) {
            kept.add(spans.get(Math.round((float) i * (spans.size() - 1) / (FEW_SPANS - 1))));
        }
        return finding.at(new Finding.Timeline(finding.timeline().source(), kept));
    }
}
