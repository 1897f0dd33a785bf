package dev.fetchonce.junit;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Report.StatementSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a failure says of one statement: its count and text, and where it repeats, if that was found out. */
final class StatementBlock {
    /** Places of one statement that are told. */
    private static final int MOST_PLACES = 2;

    static final String INDENT = "    ";

    private StatementBlock() {}

    /** @param unit what is counted, before the statement's text; empty for executions */
    static List<String> lines(String fingerprint, String sql, long count, String unit, Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(Counts.count(count) + " × " + unit + Counts.oneLine(sql));
        report.findings().stream()
                .filter(finding -> finding.repeated().fingerprint().equals(fingerprint))
                .limit(MOST_PLACES)
                .forEach(finding -> add(lines, finding, count, report));
        return lines;
    }

    /** The same for one finding, with its repeated statement. */
    static List<String> lines(Finding finding, Report report) {
        List<String> lines = new ArrayList<>();
        long count = finding.repeated().executions();
        lines.add(Counts.count(count) + " × "
                + Counts.oneLine(sql(finding.repeated().fingerprint(), report)));
        add(lines, finding, count, report);
        return lines;
    }

    private static void add(List<String> lines, Finding finding, long executions, Report report) {
        long own = finding.repeated().executions();
        lines.add(INDENT + finding.rule() + " " + finding.title() + " (" + finding.confidence() + "): "
                + (own == executions ? "" : Counts.queries(own) + ", ") + binds(finding));
        place(finding).ifPresent(place -> lines.add(INDENT + place));
        Finding.Source source = finding.source();
        if (source != null) {
            String column = source.column() == null ? "" : " of " + source.column();
            lines.add(INDENT + "source: " + Counts.rows(source.rows()) + column + " from: "
                    + Counts.oneLine(sql(source.fingerprint(), report)));
        }
    }

    private static String binds(Finding finding) {
        long binds = finding.repeated().distinctBinds();
        return Counts.count(binds) + (binds == 1 ? " distinct bind" : " distinct binds");
    }

    private static Optional<String> place(Finding finding) {
        CallSite site = finding.callSite();
        List<Frame> frames = site.frames();
        if (frames.isEmpty()) {
            return Optional.empty();
        }
        boolean known = site.loopFrame() >= 0 && site.loopFrame() < frames.size();
        Frame frame = frames.get(known ? site.loopFrame() : frames.size() - 1);
        return Optional.of((known && finding.askers() == 0 ? "loop: " : "at: ") + frame);
    }

    private static String sql(String fingerprint, Report report) {
        return report.statements().stream()
                .filter(statement -> statement.fingerprint().equals(fingerprint))
                .map(StatementSummary::sql)
                .collect(Collectors.joining());
    }
}
