package dev.fetchonce.ui;

import dev.fetchonce.report.Problem;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The page as it reads without scripts, and on paper: the verdict, the list, every finding in full, then units,
 * statements and diagnostics.
 */
final class StaticPage {
    /** Findings, units and statements beyond are left to the scripts and the JSON. */
    static final int MOST = 200;

    private final Report report;
    private final Verdict verdict;
    private final Map<String, Report.Unit> units = new HashMap<>();
    private final Map<String, Report.StatementSummary> statements = new HashMap<>();

    StaticPage(Report report) {
        this.report = report;
        this.verdict = Verdict.of(report);
        for (Report.Unit each : report.units()) {
            units.put(each.id(), each);
        }
        for (Report.StatementSummary each : report.statements()) {
            statements.put(each.fingerprint(), each);
        }
    }

    void writeTo(Html html) {
        html.raw("<div class=\"static\">\n<header class=\"header\"><h1>N+1 report <span class=\"application\">")
                .text(report.application())
                .raw("</span></h1> <time class=\"muted\">")
                .text(report.generatedAt())
                .raw("</time></header>\n");
        new StaticVerdict(report, verdict).writeTo(html);
        html.raw("<main>\n");
        if (!verdict.problems().isEmpty()) {
            findings(html, verdict.problems());
        }
        StaticAccepted.list(html, verdict.accepted(), verdict.units());
        new StaticSilences(report.silences(), units, statements).writeTo(html);
        new StaticTables(report).writeTo(html);
        html.raw("</main>\n</div>\n");
    }

    private void findings(Html html, List<Problem> all) {
        List<Problem> shown = all.subList(0, Math.min(MOST, all.size()));
        StaticUnits named = new StaticUnits(verdict.units());
        html.raw("<div class=\"columns\">\n<nav class=\"findings\" aria-label=\"Findings\"><ol>\n");
        shown.forEach(problem -> StaticList.item(html, problem, named));
        html.raw("</ol></nav>\n<div>\n");
        for (Problem problem : shown) {
            new StaticFinding(problem, named, statements).writeTo(html);
        }
        rest(html, all.size() - shown.size());
        html.raw("</div>\n</div>\n");
    }

    private static void rest(Html html, int hidden) {
        if (hidden > 0) {
            html.element(
                    "p",
                    "spread",
                    "And " + Words.plural(hidden, "finding", "findings") + " more: the first " + MOST
                            + " are written out; open this page with scripts, or read the JSON, for all.");
        }
    }
}
