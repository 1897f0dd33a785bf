package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import java.util.List;
import java.util.Locale;

/** The 1+N in time, in three lines: the source query, the repeats, and what would be left. */
final class StaticTimeline {
    private final Finding finding;
    private final List<Finding.Span> repeats;
    private final long total;

    StaticTimeline(Finding finding) {
        this.finding = finding;
        this.repeats = finding.timeline().repeats();
        long end = repeats.stream()
                .mapToLong(span -> span.start() + span.nanos())
                .max()
                .orElse(0);
        this.total = Math.max(1, Math.max(end, finding.timeline().source()));
    }

    void writeTo(Html html) {
        if (repeats.size() + (finding.timeline().source() > 0 ? 1 : 0) < 2) {
            return;
        }
        html.raw("<h3>What happened</h3>\n<figure class=\"timeline\">\n");
        long source = finding.timeline().source();
        if (source > 0) {
            lane(html, "source", "1 source query", bar(0, source) + note(source, Words.duration(source)));
        }
        StringBuilder bars = new StringBuilder();
        repeats.forEach(span -> bars.append(bar(span.start(), span.nanos())));
        lane(html, "repeat", Words.plural(finding.repeated().executions(), "repeat", "repeats"), bars.toString());
        finding.remedies().stream()
                .limit(1)
                .filter(first -> first.executionsAfter() < finding.executionsNow())
                .forEach(first -> after(html, first.executionsAfter()));
        html.raw("</figure>\n");
    }

    /** An estimate: the source query as it is, and for each query beside it (one for what a join adds) an average repeat. */
    private void after(Html html, long left) {
        long source = finding.timeline().source();
        long average =
                finding.repeated().nanos() / Math.max(1, finding.repeated().executions());
        long estimate = source + Math.max(1, source > 0 ? left - 1 : left) * average;
        String words = "%s, ≈ %s instead of %s"
                .formatted(Words.queries(left), Words.duration(estimate), Words.duration(total));
        lane(html, "after", "after the fix (estimate)", bar(0, Math.min(estimate, total)) + note(estimate, words));
    }

    private static void lane(Html html, String kind, String label, String drawing) {
        html.raw("<div class=\"lane " + kind + "\">")
                .element("span", "lane-label", label)
                .raw("<svg width=\"100%\" height=\"18\" role=\"presentation\">" + drawing + "</svg></div>\n");
    }

    private String bar(long start, long nanos) {
        return "<rect class=\"lane-bar\" x=\"" + percent(start) + "\" width=\"" + percent(nanos)
                + "\" y=\"3\" height=\"12\"/>";
    }

    private String note(long end, String words) {
        return end < 0.55 * total
                ? "<text class=\"lane-note\" x=\"" + percent(end) + "\" dx=\"8\" y=\"9\">" + words + "</text>"
                : "<text class=\"lane-note at-end\" x=\"100%\" dx=\"-6\" y=\"9\">" + words + "</text>";
    }

    private String percent(long nanos) {
        return String.format(Locale.ENGLISH, "%.2f%%", 100.0 * nanos / total);
    }
}
