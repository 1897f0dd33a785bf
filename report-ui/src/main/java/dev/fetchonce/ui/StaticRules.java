package dev.fetchonce.ui;

import dev.fetchonce.report.Report;
import dev.fetchonce.report.RulePage;

/** What the rules of this report are about, by family; the scripts read it too ({@code rules.ts}). */
final class StaticRules {
    private StaticRules() {}

    static void writeTo(Html html, Report report) {
        if (report.allFindings().isEmpty()) {
            return;
        }
        html.raw("<h3>Rules</h3>\n<dl class=\"rules\">\n");
        for (RulePage each : RulePage.of(report)) {
            entry(html, each);
        }
        html.raw("</dl>\n");
    }

    private static void entry(Html html, RulePage page) {
        html.raw("<div data-rule=\"")
                .text(page.rule())
                .raw("\" data-family=\"" + page.family() + "\"><dt>")
                .element("code", "", page.rule())
                .raw(" ")
                .element("span", "kind", page.family().toString())
                .raw("</dt>")
                .element("dd", "", page.sentence())
                .raw("</div>\n");
    }
}
