package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Finding.Accept;
import dev.fetchonce.model.Finding.Acceptance;
import dev.fetchonce.report.Problem;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.UnitWords;
import java.util.List;

/** What is accepted, folded away, and what to paste to accept a finding. */
final class StaticAccepted {
    private StaticAccepted() {}

    static void list(Html html, List<Problem> accepted, UnitWords words) {
        if (accepted.isEmpty()) {
            return;
        }
        html.raw("<details class=\"accepted spread\"><summary>Accepted: ")
                .text(Words.plural(accepted.size(), "finding", "findings"))
                .raw("</summary>\n<ul>\n");
        accepted.stream().limit(StaticPage.MOST).forEach(each -> item(html, each, words));
        html.raw("</ul></details>\n");
    }

    private static void item(Html html, Problem problem, UnitWords words) {
        Finding finding = problem.worst();
        html.raw("<li>")
                .element("strong", "", finding.title())
                .text(" ×" + Words.count(finding.repeated().executions()) + " ")
                .element("code", "", finding.callSite().place());
        if (problem.isInSeveralUnits()) {
            html.text(" in " + words.count(problem.units()));
        }
        Acceptance by = finding.accepted();
        if (by != null) {
            html.text(" " + sentence(by));
        }
        html.raw("</li>\n");
    }

    private static String sentence(Acceptance by) {
        return "by " + by.by() + (by.expires() == null ? "" : " until " + by.expires())
                + (by.reason().isEmpty() ? "" : ": " + by.reason());
    }

    /** An acceptance that holds no longer, on one line. */
    static String line(Report.Entry entry) {
        return entry.rule() + " at " + (entry.place().isEmpty() ? "an unknown place" : entry.place()) + ", statement "
                + entry.fingerprint() + ", by " + entry.by()
                + (entry.expires() == null ? "" : " until " + entry.expires())
                + (entry.reason().isEmpty() ? "" : ": " + entry.reason());
    }

    static void linesToPaste(Html html, Finding finding) {
        Accept accept = finding.accept();
        if (accept == null) {
            return;
        }
        html.raw("<details class=\"accept\"><summary>Accept it</summary>\n");
        line(html, "In fetchonce-baseline.json", accept.baselineEntry());
        line(html, "In fetchonce.ignore", accept.ignoreLine());
        line(html, "On the method", accept.annotation());
        line(html, "In the statement", accept.comment());
        html.raw("</details>\n");
    }

    private static void line(Html html, String where, String text) {
        html.element("h4", "", where)
                .raw("<div class=\"code-box\"><pre><code>")
                .text(text)
                .raw("</code></pre></div>\n");
    }
}
