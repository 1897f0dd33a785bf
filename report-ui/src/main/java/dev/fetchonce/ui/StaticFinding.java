package dev.fetchonce.ui;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Problem;
import dev.fetchonce.report.Report.StatementSummary;
import dev.fetchonce.report.RulePage;
import java.util.Map;

/** A problem's worst finding in full, and the units that show it. */
final class StaticFinding {
    private final Problem problem;
    private final Finding finding;
    private final StaticUnits units;
    private final Map<String, StatementSummary> statements;

    StaticFinding(Problem problem, StaticUnits units, Map<String, StatementSummary> statements) {
        this.problem = problem;
        this.finding = problem.worst();
        this.units = units;
        this.statements = statements;
    }

    void writeTo(Html html) {
        html.raw("<article class=\"pane detail\" id=\"")
                .text(finding.id())
                .raw("\">\n<header class=\"detail-head\">")
                .element(
                        "span",
                        "badge " + finding.severity(),
                        finding.severity().toString())
                .raw(" ")
                .element("h2", "", finding.title())
                .raw(" ")
                .element("span", "muted", units.name(finding))
                .raw("</header>\n");
        units.writeTo(html, problem);
        html.raw("<p class=\"rule muted\">")
                .element("code", "", finding.rule())
                .text(" " + RulePage.of(finding.rule()).sentence())
                .raw("</p>\n")
                .element("p", "summary", finding.summary());
        cause(html);
        new StaticTiles(finding).writeTo(html);
        new StaticTimeline(finding).writeTo(html);
        where(html);
        new StaticLevels(finding).writeTo(html);
        if (finding.source() != null) {
            statement(html, "Source statement", finding.source().fingerprint());
        }
        statement(
                html,
                repeats() ? "Repeated statement" : "Statement",
                finding.repeated().fingerprint());
        finding.levels().stream()
                .skip(1)
                .forEach(level -> statement(html, "Repeated for its rows: " + level.title(), level.fingerprint()));
        evidence(html);
        remedies(html);
        StaticAccepted.linesToPaste(html, finding);
        html.raw("</article>\n");
    }

    private void where(Html html) {
        CallSite callSite = finding.callSite();
        if (callSite.frames().isEmpty()) {
            return;
        }
        html.raw("<h3>Where</h3>\n<ol class=\"frames\">\n");
        for (int i = 0; i < callSite.frames().size(); i++) {
            frame(html, callSite.frames().get(i), i == callSite.loopFrame() && finding.askers() == 0);
        }
        html.raw("</ol>\n");
        if (finding.askers() > 0) {
            html.element("p", "muted", Words.otherAskers(finding.askers()));
        }
    }

    private void frame(Html html, Frame frame, boolean loop) {
        html.raw(loop ? "<li class=\"frame loop\">" : "<li class=\"frame\">")
                .element("code", "", frame.shortName())
                .raw(" ")
                .element("span", "frame-place", frame.file() == null ? "unknown source" : Words.place(frame));
        if (loop && repeats()) {
            html.element(
                    "strong",
                    "loop-count",
                    "↻ " + Words.count(finding.repeated().executions()) + "× from here");
        }
        html.raw("</li>\n");
    }

    private boolean repeats() {
        return finding.repeated().executions() > 1;
    }

    private void statement(Html html, String title, String fingerprint) {
        StatementSummary statement = statements.get(fingerprint);
        if (statement != null) {
            html.element("h3", "", title);
            code(html, "", statement.sql());
        }
    }

    private void evidence(Html html) {
        Confidence confidence = finding.confidence();
        html.raw("<h3>Evidence</h3>\n<p>")
                .element("strong", "confidence " + confidence, confidence.toString())
                .raw(" ")
                .element("span", "muted", Words.meaning(finding))
                .raw("</p>\n<ul class=\"evidence\">\n");
        finding.evidence().stream()
                .filter(each -> !isCause(each))
                .forEach(
                        each -> html.element("li", each instanceof Evidence.Bounded ? "bounded" : "", each.sentence()));
        html.raw("</ul>\n");
    }

    /** The cause stands on its own, before all evidence. */
    private void cause(Html html) {
        if (finding.cause() != null) {
            html.raw("<p class=\"cause\">").element("strong", "cause-label", Words.spaced(finding.cause()));
            finding.evidence().stream()
                    .filter(StaticFinding::isCause)
                    .forEach(each -> html.text(" " + each.sentence()));
            html.raw("</p>\n");
        }
    }

    private static boolean isCause(Evidence evidence) {
        return evidence instanceof Evidence.CausedBy;
    }

    private void remedies(Html html) {
        if (!finding.remedies().isEmpty()) {
            html.raw("<h3>Fix</h3>\n");
        }
        for (Remedy remedy : finding.remedies()) {
            html.raw("<section class=\"remedy\"><p>")
                    .element("strong", "", remedy.framework())
                    .text(": " + remedy.title() + ". ")
                    .element("span", "good", Words.queries(remedy.executionsAfter()) + " left.")
                    .raw("</p>");
            if (!remedy.caution().isEmpty()) {
                html.raw("<p class=\"caution\"><strong>Mind:</strong> ")
                        .text(remedy.caution())
                        .raw("</p>");
            }
            changes(html, remedy);
            html.raw("</section>\n");
        }
    }

    private static void changes(Html html, Remedy remedy) {
        if (!remedy.before().isEmpty() || !remedy.after().isEmpty()) {
            html.raw("<div class=\"change\">");
            change(html, "Before", "before", remedy.before());
            change(html, "After", "after-code", remedy.after());
            html.raw("</div>");
        }
    }

    private static void change(Html html, String title, String kind, String text) {
        if (!text.isEmpty()) {
            html.raw("<div>").element("h4", "", title);
            code(html, kind, text);
            html.raw("</div>");
        }
    }

    private static void code(Html html, String kind, String text) {
        html.raw("<div class=\"code-box " + kind + "\"><pre><code>").text(text).raw("</code></pre></div>\n");
    }
}
