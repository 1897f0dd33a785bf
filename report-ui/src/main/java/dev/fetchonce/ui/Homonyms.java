package dev.fetchonce.ui;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Silence;
import dev.fetchonce.model.UnitOfWork;
import dev.fetchonce.report.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Units of several modules that have the same name, though they are not the same: {@code OrderTest.lists} here and there.
 * In one report of all modules their names say which is which.
 *
 * @param ids of the units that more than one module has
 */
record Homonyms(Set<String> ids) {
    /** Among reports, by module. */
    static Homonyms among(Map<String, List<Report>> modules) {
        Map<String, Integer> counts = new HashMap<>();
        modules.values()
                .forEach(reports -> reports.stream()
                        .flatMap(report -> report.units().stream())
                        .filter(PartName::isTest)
                        .map(Report.Unit::id)
                        .distinct()
                        .forEach(id -> counts.merge(id, 1, Integer::sum)));
        return new Homonyms(counts.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** The report of a module, those units named after it. */
    Report of(String module, Report report) {
        Map<String, String> renamed = new HashMap<>();
        for (Report.Unit unit : report.units()) {
            if (ids.contains(unit.id())) {
                renamed.put(unit.id(), new UnitOfWork(unit.kind(), name(unit, module)).id());
            }
        }
        return renamed.isEmpty() ? report : new Renaming(module, renamed).of(report);
    }

    private static String name(Report.Unit unit, String module) {
        return unit.name() + " in " + module;
    }

    /** @param units new ids by old ones */
    private record Renaming(String module, Map<String, String> units) {
        Report of(Report report) {
            Report.Baseline baseline = report.baseline();
            return new Report(
                    report.schemaVersion(),
                    report.toolVersion(),
                    report.application(),
                    report.generatedAt(),
                    report.totals(),
                    report.units().stream()
                            .map(each -> of(each, findings(report)))
                            .toList(),
                    report.statements(),
                    report.findings().stream().map(this::of).toList(),
                    report.diagnostics(),
                    new Report.Baseline(
                            baseline.findings().stream().map(this::of).toList(), baseline.stale(), baseline.expired()),
                    report.silences().stream().map(this::of).toList());
        }

        private Set<String> findings(Report report) {
            return new HashSet<>(report.allFindings().stream()
                    .filter(each -> units.containsKey(each.unit()))
                    .map(Finding::id)
                    .toList());
        }

        private Report.Unit of(Report.Unit unit, Set<String> theirs) {
            String id = units.get(unit.id());
            return id == null
                    ? unit
                    : new Report.Unit(
                            id,
                            unit.kind(),
                            name(unit, module),
                            unit.runs(),
                            unit.executions(),
                            unit.maxExecutions(),
                            unit.findings().stream()
                                    .map(finding -> theirs.contains(finding) ? id(finding) : finding)
                                    .toList(),
                            unit.truncated());
        }

        private Finding of(Finding finding) {
            String unit = units.get(finding.unit());
            return unit == null ? finding : finding.in(id(finding.id()), unit);
        }

        private String id(String finding) {
            return finding + "-" + Integer.toHexString(module.hashCode());
        }

        private Silence of(Silence silence) {
            return new Silence(
                    units.getOrDefault(silence.unit(), silence.unit()),
                    silence.fingerprint(),
                    silence.place(),
                    silence.executions(),
                    silence.reason(),
                    silence.sentence(),
                    silence.runs());
        }
    }
}
