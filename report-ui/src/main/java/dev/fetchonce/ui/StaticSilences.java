package dev.fetchonce.ui;

import dev.fetchonce.model.Silence;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.Report.StatementSummary;
import java.util.List;
import java.util.Map;

/** What repeated and is no finding, with the reasons, folded away: what people ask first. */
final class StaticSilences {
    private final List<Silence> silences;
    private final Map<String, Report.Unit> units;
    private final Map<String, StatementSummary> statements;

    StaticSilences(List<Silence> silences, Map<String, Report.Unit> units, Map<String, StatementSummary> statements) {
        this.silences = silences;
        this.units = units;
        this.statements = statements;
    }

    void writeTo(Html html) {
        if (silences.isEmpty()) {
            return;
        }
        html.raw("<details class=\"silences spread\"><summary>Repeated, and not reported: ")
                .text(Words.plural(silences.size(), "statement", "statements"))
                .raw("</summary>\n<table><thead><tr><th>Statement</th><th class=\"number\">Executions</th>"
                        + "<th>Where</th><th>Why it is not reported</th></tr></thead><tbody>\n");
        silences.stream().limit(StaticPage.MOST).forEach(each -> row(html, each));
        html.raw("</tbody></table>\n");
        if (silences.size() > StaticPage.MOST) {
            html.element("p", "muted", "The first " + StaticPage.MOST + " are shown here; the JSON has all.");
        }
        html.raw("</details>\n");
    }

    private void row(Html html, Silence silence) {
        StatementSummary statement = statements.get(silence.fingerprint());
        Report.Unit unit = units.get(silence.unit());
        html.raw("<tr><td>")
                .element("code", "", statement == null ? silence.fingerprint() : statement.sql())
                .raw("</td>")
                .element("td", "number", Words.count(silence.executions()))
                .raw("<td>")
                .text(unit == null ? silence.unit() : unit.name())
                .raw("<br>")
                .element("code", "muted", silence.place())
                .raw("</td><td>")
                .element("span", "kind", Words.spaced(silence.reason()))
                .text(" " + silence.sentence())
                .raw("</td></tr>\n");
    }
}
