package dev.fetchonce.ui;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Evidence.Figure;
import dev.fetchonce.model.Finding;

/** The finding in numbers: those of the run that cost most, then those of all runs. */
final class StaticTiles {
    private final Finding finding;

    StaticTiles(Finding finding) {
        this.finding = finding;
    }

    void writeTo(Html html) {
        html.raw("<dl class=\"tiles\">");
        tile(html, "", Words.count(finding.executionsNow()), "queries now");
        for (Evidence evidence : finding.evidence()) {
            if (evidence instanceof Figure figure && figure.count() > 1) {
                tile(html, "", Words.count(figure.count()), Words.spaced(figure.what()));
            }
        }
        finding.remedies().stream()
                .limit(1)
                .filter(first -> first.executionsAfter() < finding.executionsNow())
                .findFirst()
                .ifPresent(first ->
                        tile(html, "good", Words.count(first.executionsAfter()), "after “" + first.title() + "”"));
        tile(html, "", Words.duration(finding.repeated().nanos()), timeOf());
        long duplicates = finding.repeated().executions() - finding.repeated().distinctBinds();
        if (duplicates > 0) {
            tile(html, "", Words.count(duplicates), duplicates == 1 ? "exact duplicate" : "exact duplicates");
        }
        if (finding.runs() > 1 && finding.avoidableExecutions() > 0) {
            tile(
                    html,
                    "",
                    Words.count(finding.avoidableExecutions()),
                    "saved over " + Words.count(finding.runs()) + " runs");
        }
        tile(html, "", finding.confidence().toString(), "confidence");
        html.raw("</dl>\n");
    }

    /** What the time is that of. */
    private String timeOf() {
        if (!finding.levels().isEmpty()) {
            return "in repeats of the first level";
        }
        return finding.repeated().executions() == 1 ? "in the driver" : "in repeats";
    }

    private static void tile(Html html, String kind, String figure, String name) {
        html.raw("<div class=\"tile\">")
                .element("dt", "", name)
                .element("dd", kind, figure)
                .raw("</div>");
    }
}
