package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Executions belong to the unit that is open on their thread, and to no other. */
class UnitsTest {
    @Test
    void two_runs_of_a_unit_are_added_up_and_their_finding_is_one() {
        try (Db db = new Db()) {
            for (int i = 0; i < 2; i++) {
                Fetchonce.Unit unit = db.fetchonce.unit(UnitKind.REQUEST, "GET /orders");
                customersOfOrders(db);
                unit.close();
            }
            Report report = db.fetchonce.report();
            assertThat(unit(report, "GET /orders")).satisfies(unit -> {
                assertThat(unit.runs()).isEqualTo(2);
                assertThat(unit.executions()).isEqualTo(14);
                assertThat(unit.maxExecutions()).isEqualTo(7);
            });
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.runs()).isEqualTo(2);
                assertThat(finding.repeated().executions()).isEqualTo(6);
                assertThat(finding.avoidableExecutions()).isEqualTo(12);
            });
        }
    }

    @Test
    void splitting_the_work_over_two_units_creates_no_finding() {
        try (Db db = new Db()) {
            List<Long> customers = new ArrayList<>();
            db.run(each -> customers.addAll(each.longs("select customer_id from orders")));
            for (long customer : customers) {
                List<Finding> findings =
                        db.findings(each -> each.longs("select id, name from customer where id = ?", customer));
                assertThat(findings).isEmpty();
            }
        }
    }

    @Test
    void a_nested_unit_keeps_its_own_findings_and_its_executions_count_for_the_outer_one() {
        try (Db db = new Db()) {
            Fetchonce.Unit outer = db.fetchonce.unit(UnitKind.TEST, "OrderTest.lists");
            Fetchonce.Unit inner = db.fetchonce.unit(UnitKind.REQUEST, "GET /orders");
            customersOfOrders(db);
            inner.close();
            Report report = outer.finish();
            assertThat(unit(report, "OrderTest.lists").executions()).isEqualTo(7);
            assertThat(report.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.unit())
                            .isEqualTo(unit(report, "GET /orders").id()));
        }
    }

    @Test
    void a_unit_that_another_thread_works_on_for_is_one() throws InterruptedException {
        try (Db db = new Db()) {
            Fetchonce.Unit unit = db.fetchonce.unit(UnitKind.REQUEST, "GET /later");
            customersOfOrders(db);
            unit.leave();
            Thread other = new Thread(() -> {
                unit.enter();
                customersOfOrders(db);
                unit.leave();
                unit.close();
            });
            other.start();
            other.join();
            assertThat(unit(db.fetchonce.report(), "GET /later").maxExecutions())
                    .isEqualTo(7 + 7);
        }
    }

    @Test
    void a_unit_that_is_open_is_in_the_report_as_far_as_it_came() {
        try (Db db = new Db()) {
            Fetchonce.Unit open = db.fetchonce.unit(UnitKind.JOB, "Nightly.run");
            customersOfOrders(db);
            assertThat(unit(db.fetchonce.report(), "Nightly.run").executions()).isEqualTo(7);
            open.close();
            assertThat(unit(db.fetchonce.report(), "Nightly.run").executions()).isEqualTo(7);
        }
    }

    @Test
    void work_outside_of_any_unit_is_guessed_and_named_after_the_outermost_frame() throws InterruptedException {
        try (Db db = new Db()) {
            Thread thread = new Thread(() -> customersOfOrders(db), "worker-7");
            thread.start();
            thread.join();
            Report report = db.fetchonce.report();
            assertThat(report.units())
                    .filteredOn(unit -> unit.kind() == UnitKind.THREAD)
                    .anySatisfy(unit -> assertThat(unit.name()).startsWith("com.acme.UnitsTest."));
            assertThat(report.findings()).hasSize(1);
        }
    }

    @Test
    void a_row_of_very_many_columns_is_no_loss_of_what_the_unit_did() {
        String columns = IntStream.range(0, 100).mapToObj(each -> "id c" + each).collect(Collectors.joining(", "));
        try (Db db = new Db()) {
            Report report = db.run(each -> {
                try (PreparedStatement statement =
                                each.connection.prepareStatement("select " + columns + " from orders");
                        ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        for (int i = 1; i <= 100; i++) {
                            assertThat(rows.getLong(i)).isPositive();
                        }
                    }
                }
            });
            assertThat(report.units()).singleElement().matches(unit -> !unit.truncated());
        }
    }

    @Test
    void a_unit_beyond_its_bounds_keeps_exact_counts_and_says_that_it_was_truncated() {
        try (Db db = new Db()) {
            Report report = db.run(each -> {
                for (long id = 0; id < 25_000; id++) {
                    each.longs("select id from customer where id = ?", id);
                }
            });
            assertThat(report.totals().executions()).isEqualTo(25_000);
            assertThat(report.units()).singleElement().matches(Report.Unit::truncated);
            assertThat(report.findings())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.repeated().executions()).isEqualTo(25_000));
            assertThat(report.diagnostics().truncated()).isNotEmpty();
        }
    }

    private static Report.Unit unit(Report report, String name) {
        return report.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void customersOfOrders(Db db) {
        try {
            for (long customer : db.longs("select customer_id from orders")) {
                db.longs("select id, name from customer where id = ?", customer);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
