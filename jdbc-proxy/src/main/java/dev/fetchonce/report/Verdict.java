package dev.fetchonce.report;

import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Figures;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report in a few lines of plain text: how many patterns, what they cost, what to fix first, and what could not be
 * seen. For consoles and failure messages; immutable.
 */
public final class Verdict {
    private final Report report;
    private final List<Problem> problems;
    private final UnitWords units;

    private Verdict(Report report) {
        this.report = report;
        this.problems = Problem.of(report.findings(), report.fixtures());
        this.units = new UnitWords(report);
    }

    public static Verdict of(Report report) {
        return new Verdict(report);
    }

    /** What was found, each once, in however many units; what saves most comes first. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is accepted, each once like {@link #problems}. */
    public List<Problem> accepted() {
        return Problem.of(report.baseline().findings(), report.fixtures());
    }

    /** The units that were observed. */
    public UnitWords units() {
        return units;
    }

    /** How many problems there are. */
    public int patterns() {
        return problems.size();
    }

    /** {@code " in 57 tests"}, where a problem is in several of them; else empty. */
    public String extent() {
        return problems.stream().anyMatch(Problem::isInSeveralUnits)
                ? " in " + units.count(Problem.unitsOf(problems))
                : "";
    }

    /** Executions that need not be, over all runs; never more than {@link #executions()}, though findings may overlap. */
    public long avoidable() {
        return Math.min(report.totals().avoidableExecutions(), report.totals().executions());
    }

    /** All executions observed. */
    public long executions() {
        return report.totals().executions();
    }

    /** The share of executions that need not be: a whole percentage, 0 and 100 only where they are true. */
    public int percent() {
        if (avoidable() == 0) {
            return 0;
        }
        long rounded = Math.round(100.0 * avoidable() / executions());
        return avoidable() == executions() ? 100 : (int) Math.min(99, Math.max(1, rounded));
    }

    /** Whether not a single execution was observed, so that the absence of findings means nothing. */
    public boolean sawNothing() {
        return executions() == 0;
    }

    /** What to fix first; null where nothing was found. */
    public @Nullable Problem first() {
        return problems.isEmpty() ? null : problems.get(0);
    }

    /** {@code N+1 patterns} where all findings are, else {@code query patterns}; in the singular for one. */
    public String noun() {
        boolean all =
                report.findings().stream().allMatch(finding -> finding.rule().equals("n-plus-one"));
        return (all ? "N+1 pattern" : "query pattern") + (patterns() == 1 ? "" : "s");
    }

    /** The verdict in one sentence. */
    public String sentence() {
        if (sawNothing()) {
            return "Nothing was observed: no query went through a DataSource that Fetchonce observes.";
        }
        if (patterns() == 0) {
            return "No N+1 pattern in %s and %s.".formatted(observed(), plural(executions(), "query", "queries"));
        }
        return "%s %s%s %s %s of %s (%d%%)."
                .formatted(
                        Figures.count(patterns()),
                        noun(),
                        extent(),
                        patterns() == 1 ? "causes" : "cause",
                        Figures.count(avoidable()),
                        plural(executions(), "query", "queries"),
                        percent());
    }

    private String observed() {
        long runs = report.units().stream().mapToLong(Report.Unit::runs).sum();
        long different = report.totals().units();
        return plural(different, "unit of work", "units of work")
                + (runs > different ? " (" + Figures.count(runs) + " runs)" : "");
    }

    /** The sentence, then what to fix first, then what keeps the report from being the whole truth; without line ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Fetchonce: " + sentence());
        addFamilies(lines);
        Problem first = first();
        if (first != null) {
            lines.add("  Fix first: " + whatAndWhere(first));
            first.worst().remedies().stream()
                    .findFirst()
                    .ifPresent(remedy -> lines.add("  How: " + how(first, remedy)));
        }
        addAcceptances(lines);
        addDoubts(lines);
        return lines;
    }

    /** How many problems each family of rules has, in the order of families. */
    public Map<RuleFamily, Long> families() {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        each -> RulePage.of(each.worst().rule()).family(),
                        () -> new EnumMap<>(RuleFamily.class),
                        Collectors.counting()));
    }

    /** Where there are several families; one alone would say again what the sentence says. */
    private void addFamilies(List<String> lines) {
        Map<RuleFamily, Long> families = families();
        if (families.size() > 1) {
            lines.add(families.entrySet().stream()
                    .map(each -> each.getKey() + " " + Figures.count(each.getValue()))
                    .collect(Collectors.joining(", ", "  By family: ", ".")));
        }
    }

    /** The lines, each ended by a line feed. */
    public String text() {
        return String.join("\n", lines()) + "\n";
    }

    private String whatAndWhere(Problem problem) {
        Finding finding = problem.worst();
        Frame frame = place(finding.callSite());
        return "%s (%s) in %s%s%s"
                .formatted(
                        finding.title(),
                        finding.confidence(),
                        units.name(finding.unit()),
                        problem.isInSeveralUnits() ? " and " + units.others(problem.units()) : "",
                        frame == null ? "" : ", at " + frame);
    }

    private String how(Problem problem, Remedy remedy) {
        String what = remedy.title() + " (" + remedy.framework() + ")";
        return problem.avoidableExecutions() == 0
                ? what + "."
                : "%s: %s -> %s%s."
                        .formatted(
                                what,
                                plural(problem.worst().executionsNow(), "query", "queries"),
                                Figures.count(remedy.executionsAfter()),
                                saving(problem));
    }

    /** So that before, after and how often make the sum; else it says that they do not. */
    private String saving(Problem problem) {
        String saves = "saves " + plural(problem.avoidableExecutions(), "query", "queries");
        if (problem.runs() == 1) {
            return ", " + saves;
        }
        return problem.isAlikeInAllRuns()
                ? " in each of " + units.runs(problem) + ", " + saves
                : " in its worst run; " + saves + units.extent(problem) + " in all";
    }

    private void addAcceptances(List<String> lines) {
        Report.Baseline baseline = report.baseline();
        addCount(lines, accepted().size(), "accepted finding is not counted", "accepted findings are not counted");
        addCount(lines, baseline.expired().size(), "acceptance has expired", "acceptances have expired");
        addCount(
                lines,
                baseline.stale().size(),
                "entry of the baseline matches nothing any more",
                "entries of the baseline match nothing any more");
    }

    private static void addCount(List<String> lines, int n, String one, String many) {
        if (n > 0) {
            lines.add("  " + plural(n, one, many) + ".");
        }
    }

    private void addDoubts(List<String> lines) {
        Report.Diagnostics diagnostics = report.diagnostics();
        if (sawNothing() && diagnostics.dataSources().isEmpty()) {
            lines.add("  No DataSource was observed: is the agent attached, or the DataSource wrapped?");
        }
        addFirst(lines, "Not everything was seen in full", diagnostics.truncated());
        addFirst(lines, "Fetchonce itself failed, so findings may be missing", diagnostics.faults());
    }

    private static void addFirst(List<String> lines, String what, List<String> details) {
        if (!details.isEmpty()) {
            String more = details.size() == 1 ? "" : " (and " + Figures.count(details.size() - 1) + " more)";
            lines.add("  " + what + ": " + details.get(0) + more);
        }
    }

    private static @Nullable Frame place(CallSite callSite) {
        List<Frame> frames = callSite.frames();
        if (frames.isEmpty()) {
            return null;
        }
        boolean known = callSite.loopFrame() >= 0 && callSite.loopFrame() < frames.size();
        return frames.get(known ? callSite.loopFrame() : frames.size() - 1);
    }

    private static String plural(long n, String one, String many) {
        return Figures.count(n) + " " + (n == 1 ? one : many);
    }
}
