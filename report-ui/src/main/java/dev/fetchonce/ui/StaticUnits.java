package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Problem;
import dev.fetchonce.report.UnitWords;

/** The units of work that show a problem, folded away; each of its findings can be linked to. */
final class StaticUnits {
    private final UnitWords words;

    StaticUnits(UnitWords words) {
        this.words = words;
    }

    /** The name of the unit that shows the finding. */
    String name(Finding finding) {
        return words.name(finding.unit());
    }

    /** {@code in 50 tests, saves 2,320 queries}. */
    String inShort(Problem problem) {
        return "in " + words.count(problem.units()) + saves(problem, ", saves ", "");
    }

    /** Nothing of what costs something else than queries, as commits do. */
    private static String saves(Problem problem, String before, String after) {
        long saved = problem.avoidableExecutions();
        return saved == 0 ? "" : before + Words.queries(saved) + after;
    }

    /** Nothing where one unit alone shows the problem. */
    void writeTo(Html html, Problem problem) {
        if (!problem.isInSeveralUnits()) {
            return;
        }
        long here = problem.worst().avoidableExecutions();
        boolean worst = problem.findings().stream().allMatch(each -> each.avoidableExecutions() <= here);
        html.raw("<details class=\"problem-units\"><summary>In ")
                .element("strong", "", words.count(problem.units()))
                .text(saves(problem, ": the fix saves ", " in all, " + Words.count(here) + " of them here") + "."
                        + (worst ? " Shown is the worst." : ""))
                .raw(
                        "</summary>\n<div class=\"table-scroll\" tabindex=\"0\"><table><thead><tr><th>Unit of work</th><th class=\"number\">Repeats</th>"
                                + "<th class=\"number\">Saved</th></tr></thead><tbody>\n");
        // The worst is written out in full, so its anchor is there.
        row(html, "", problem.worst());
        problem.findings().stream().skip(1).forEach(each -> row(html, each.id(), each));
        html.raw("</tbody></table></div></details>\n");
    }

    private void row(Html html, String anchor, Finding finding) {
        html.raw("<tr");
        if (!anchor.isEmpty()) {
            html.raw(" id=\"").text(anchor).raw("\"");
        }
        html.raw("><td>")
                .text(name(finding))
                .raw("</td>")
                .element("td", "number", "×" + Words.count(StaticList.repeats(finding)))
                .element("td", "number", Words.count(finding.avoidableExecutions()))
                .raw("</tr>\n");
    }
}
