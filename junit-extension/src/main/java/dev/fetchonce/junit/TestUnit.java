package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;

/** Reads the report of one test. */
final class TestUnit {
    private TestUnit() {}

    /** What the test executed, units nested in it included: exact even where statements were too many to tell apart. */
    static long executions(Report report) {
        return report.units().stream()
                .filter(unit -> unit.kind() == UnitKind.TEST)
                .mapToLong(Report.Unit::maxExecutions)
                .max()
                .orElseGet(() -> report.totals().executions());
    }
}
