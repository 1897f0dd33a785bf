package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Problem;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Verdict;

/** The verdict sentence, and what keeps it from being the whole truth. */
final class StaticVerdict {
    private final Report report;
    private final Verdict verdict;

    StaticVerdict(Report report, Verdict verdict) {
        this.report = report;
        this.verdict = verdict;
    }

    void writeTo(Html html) {
        html.raw("<section aria-label=\"Verdict\">\n<p class=\"verdict\">");
        Problem first = verdict.first();
        if (first == null || verdict.sawNothing()) {
            html.element("strong", "", verdict.sentence());
        } else {
            figures(html, first);
        }
        html.raw("</p>\n");
        doubts(html);
        html.raw("</section>\n");
    }

    private void figures(Html html, Problem problem) {
        Finding first = problem.worst();
        html.element("strong", "", Words.count(verdict.patterns()) + " " + verdict.noun())
                .text(verdict.extent())
                .raw(verdict.patterns() == 1 ? " causes " : " cause ")
                .element("strong", "", Words.count(verdict.avoidable()))
                .text(" of " + Words.queries(verdict.executions()) + " ");
        html.raw("<svg class=\"share\" width=\"120\" height=\"9\" aria-hidden=\"true\">"
                        + "<rect class=\"share-whole\" width=\"100%\" height=\"9\" rx=\"4.5\"/>"
                        + "<rect class=\"share-part\" width=\"")
                .raw(verdict.percent() + "%\" height=\"9\" rx=\"4.5\"/></svg> " + verdict.percent()
                        + "%. Fix <a href=\"#")
                .text(first.id())
                .raw("\">")
                .text(first.title())
                .raw("</a> first: it saves ")
                .text(Words.queries(problem.avoidableExecutions()))
                .text(verdict.units().extent(problem) + ".");
    }

    private void doubts(Html html) {
        Report.Diagnostics diagnostics = report.diagnostics();
        if (verdict.sawNothing()) {
            notice(
                    html,
                    "This is no clean bill.",
                    diagnostics.dataSources().isEmpty()
                            ? "No DataSource was observed: check that the agent is attached, or that the DataSource is wrapped."
                            : "Observed were " + String.join(", ", diagnostics.dataSources())
                                    + ", but no query reached them.");
        }
        if (!diagnostics.truncated().isEmpty()) {
            notice(
                    html,
                    "Not everything was seen in full.",
                    diagnostics.truncated().get(0));
        }
        if (!diagnostics.faults().isEmpty()) {
            notice(
                    html,
                    "Fetchonce itself failed, so findings may be missing.",
                    diagnostics.faults().get(0));
        }
    }

    private static void notice(Html html, String what, String why) {
        html.raw("<p class=\"notice\">")
                .element("strong", "", what)
                .text(" " + why)
                .raw("</p>\n");
    }
}
