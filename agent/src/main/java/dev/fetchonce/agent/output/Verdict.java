package dev.fetchonce.agent.output;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a report found, in a few lines for people. */
final class Verdict {
    private Verdict() {}

    /** Each without our name in front. */
    static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(report));
        if (!report.findings().isEmpty()) {
            lines.add("fix first: " + first(report.findings().get(0)));
        }
        int faults = report.diagnostics().faults().size();
        if (faults > 0) {
            lines.add(faults + (faults == 1 ? " error of ours was" : " errors of ours were")
                    + " swallowed; the report's diagnostics list them");
        }
        return lines;
    }

    private static String summary(Report report) {
        Report.Totals totals = report.totals();
        String queries = counted(totals.executions(), "query", "queries");
        if (totals.findings() == 0) {
            return "no pattern found in " + queries + " of " + counted(totals.units(), "unit", "units") + " of work";
        }
        long share =
                totals.executions() == 0 ? 0 : Math.round(100.0 * totals.avoidableExecutions() / totals.executions());
        return counted(totals.findings(), "pattern", "patterns") + ": "
                + String.format(Locale.ROOT, "%,d", totals.avoidableExecutions()) + " of " + queries + " (" + share
                + " %) are avoidable";
    }

    private static String first(Finding finding) {
        String remedy = finding.remedies().isEmpty()
                ? ""
                : "; " + finding.remedies().get(0).title();
        return finding.title() + " (" + counted(finding.repeated().executions(), "query", "queries") + " in one run)"
                + place(finding) + remedy;
    }

    private static String place(Finding finding) {
        CallSite site = finding.callSite();
        if (site.frames().isEmpty()) {
            return "";
        }
        int index = site.loopFrame() >= 0 ? site.loopFrame() : site.frames().size() - 1;
        Frame frame = site.frames().get(index);
        return " at " + frame;
    }

    private static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? one : many);
    }
}
