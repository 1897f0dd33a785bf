package dev.fetchonce.ui;

import dev.fetchonce.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was observed, whether or not something was found in it: units, statements, and how well Fetchonce could see. */
final class StaticTables {
    private final Report report;

    StaticTables(Report report) {
        this.report = report;
    }

    void writeTo(Html html) {
        html.raw("<section class=\"spread\">\n");
        units(html);
        statements(html);
        diagnostics(html);
        StaticRules.writeTo(html, report);
        html.raw("</section>\n");
    }

    private void units(Html html) {
        head(
                html,
                "Units of work",
                report.units().size(),
                "Unit of work",
                "Runs",
                "Queries",
                "Most in a run",
                "Findings");
        if (!report.units().isEmpty()) {
            first(report.units(), Comparator.comparingLong(Report.Unit::maxExecutions))
                    .forEach(unit -> row(html, unit));
        }
        html.raw("</tbody></table>\n");
    }

    private static void row(Html html, Report.Unit unit) {
        html.raw("<tr><td><span class=\"kind\">").text(unit.kind().toString()).raw("</span> ");
        html.text(unit.name()).raw("</td>");
        numbers(html, Words.count(unit.runs()), Words.count(unit.executions()), Words.count(unit.maxExecutions()));
        numbers(html, Words.count(unit.findings().size()));
        html.raw("</tr>\n");
    }

    private void statements(Html html) {
        head(html, "Statements", report.statements().size(), "Statement", "Executions", "Rows", "Time");
        if (!report.statements().isEmpty()) {
            first(report.statements(), Comparator.comparingLong(Report.StatementSummary::executions))
                    .forEach(statement -> row(html, statement));
        }
        html.raw("</tbody></table>\n");
    }

    private static void row(Html html, Report.StatementSummary statement) {
        html.raw("<tr><td><code>").text(statement.sql()).raw("</code><br>");
        html.element("code", "muted", statement.fingerprint()).raw("</td>");
        numbers(
                html,
                Words.count(statement.executions()),
                Words.count(statement.rows()),
                Words.duration(statement.nanos()));
        html.raw("</tr>\n");
    }

    private void diagnostics(Html html) {
        Report.Diagnostics diagnostics = report.diagnostics();
        html.raw("<h3>Diagnostics</h3>\n<ul>");
        lines(html, "Observed DataSource: ", diagnostics.dataSources());
        lines(html, "Cut short: ", diagnostics.truncated());
        lines(html, "Error of Fetchonce itself: ", diagnostics.faults());
        entries(html, "Matches nothing any more: ", report.baseline().stale());
        entries(html, "Accepted no longer: ", report.baseline().expired());
        html.element(
                        "li",
                        "",
                        "Written by Fetchonce " + report.toolVersion() + ", format " + report.schemaVersion() + ".")
                .raw("</ul>\n");
    }

    private static void entries(Html html, String what, List<Report.Entry> entries) {
        List<String> lines = new ArrayList<>();
        for (Report.Entry each : entries) {
            lines.add(StaticAccepted.line(each));
        }
        lines(html, what, lines);
    }

    private static void lines(Html html, String what, List<String> lines) {
        for (String each : lines.subList(0, Math.min(StaticPage.MOST, lines.size()))) {
            html.element("li", "", what + each);
        }
    }

    private static void head(Html html, String title, int rows, String... columns) {
        String shown =
                rows > StaticPage.MOST ? " (the first " + StaticPage.MOST + " of " + Words.count(rows) + ")" : "";
        html.element("h3", "", title + shown).raw("<table><thead><tr>");
        for (int i = 0; i < columns.length; i++) {
            html.element("th", i == 0 ? "" : "number", columns[i]);
        }
        html.raw("</tr></thead><tbody>\n");
    }

    private static void numbers(Html html, String... figures) {
        for (String figure : figures) {
            html.element("td", "number", figure);
        }
    }

    private static <T> Stream<T> first(List<T> all, Comparator<T> by) {
        return all.stream().sorted(by.reversed()).limit(StaticPage.MOST);
    }
}
