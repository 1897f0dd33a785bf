package dev.fetchonce.report;

import dev.fetchonce.model.Figures;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The units of work of a report, as people speak of them; {@code units.ts} says the same. Thread-safe. */
public final class UnitWords {
    private static final String SEVERAL_KINDS = "unit of work";

    private final Map<String, Report.Unit> units = new HashMap<>();

    UnitWords(Report report) {
        report.units().forEach(each -> units.put(each.id(), each));
    }

    /** The unit's name; its id where the report does not know it. */
    public String name(String id) {
        Report.Unit unit = units.get(id);
        return unit == null ? id : unit.name();
    }

    /** {@code 50 tests}, {@code 1 request}; {@code units of work} where they are of several kinds. */
    public String count(Collection<String> ids) {
        return count(ids.size(), ids);
    }

    /** {@code 49 other tests}: all but one. */
    String others(Collection<String> ids) {
        return count(ids.size() - 1, ids).replaceFirst(" ", " other ");
    }

    /** Over how much a saving is summed up: {@code " over 50 tests"}, {@code " over 40 runs"}; empty for one run. */
    public String extent(Problem problem) {
        Finding worst = problem.worst();
        if (problem.isInSeveralUnits()) {
            return " over " + count(problem.units());
        }
        return worst.runs() > 1 ? " over " + Figures.count(worst.runs()) + " runs" : "";
    }

    /** {@code 50 tests}, or {@code 120 runs} where a unit ran more than once. */
    String runs(Problem problem) {
        List<String> ids = problem.units();
        return problem.runs() == ids.size() ? count(ids) : Figures.count(problem.runs()) + " runs";
    }

    private String count(int n, Collection<String> ids) {
        String noun = noun(ids);
        String many = noun.equals(SEVERAL_KINDS) ? "units of work" : noun + "s";
        return Figures.count(n) + " " + (n == 1 ? noun : many);
    }

    private String noun(Collection<String> ids) {
        Set<String> kinds = ids.stream().map(this::kind).collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : SEVERAL_KINDS;
    }

    private String kind(String id) {
        Report.Unit unit = units.get(id);
        if (unit == null) {
            return SEVERAL_KINDS;
        }
        return unit.kind() == UnitKind.MAIN ? "main program" : unit.kind().toString();
    }
}
