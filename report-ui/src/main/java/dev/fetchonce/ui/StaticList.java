package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.report.Problem;

/** A problem's line in the list: its worst finding, and in how many units it is where it is in several. */
final class StaticList {
    private static final int MOST_BARS = 13;

    private StaticList() {}

    static void item(Html html, Problem problem, StaticUnits units) {
        Finding finding = problem.worst();
        Frame frame = Words.mainFrame(finding.callSite());
        html.raw("<li><a class=\"item " + finding.severity() + "\" href=\"#")
                .text(finding.id())
                .raw("\">")
                .raw("<span class=\"item-title\">")
                .text(finding.title() + " ")
                .element("span", "item-rule", finding.rule())
                .raw("</span>")
                .element("span", "item-count number", "×" + Words.count(repeats(finding)))
                .raw(bars(finding))
                .element(
                        "span",
                        "item-time number",
                        Words.duration(finding.repeated().nanos()))
                .raw("<span class=\"item-place\">")
                .element("span", "item-file", frame == null ? "" : Words.place(frame))
                .raw("</span>");
        if (problem.isInSeveralUnits()) {
            html.element("span", "item-units", units.inShort(problem));
        }
        html.raw("</a></li>\n");
    }

    /** Of all levels, in one run. */
    static long repeats(Finding finding) {
        return finding.executionsNow() - (finding.source() == null ? 0 : 1);
    }

    /** One query, then N. */
    private static String bars(Finding finding) {
        StringBuilder svg = new StringBuilder("<svg class=\"mini\" width=\"96\" height=\"10\" aria-hidden=\"true\">");
        if (finding.source() != null) {
            svg.append("<rect class=\"mini-source\" y=\"2\" width=\"14\" height=\"7\" rx=\"1.5\"/>");
        }
        svg.append("<path class=\"mini-repeat\" d=\"");
        for (int i = 0; i < Math.min(MOST_BARS, repeats(finding)); i++) {
            svg.append('M').append(20 + 5 * i).append(" .5h3v9h-3z");
        }
        return svg.append("\"/></svg>").toString();
    }
}
