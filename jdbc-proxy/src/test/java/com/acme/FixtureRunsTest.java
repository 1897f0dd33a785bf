package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a class does before each of its tests is one unit: runs that are alike are told as such, others for themselves. */
class FixtureRunsTest {
    @Test
    void runs_that_are_alike_count_each() throws SQLException {
        try (Db db = new Db()) {
            for (int i = 0; i < 5; i++) {
                prepare(db, 6);
            }
            Finding finding = RelationTest.only(db.fetchonce.report().findings());
            assertThat(finding.rule()).isEqualTo("n-plus-one");
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.runs()).isEqualTo(5);
            assertThat(finding.avoidableExecutions()).isEqualTo(5 * (1 + 6 - 2));
        }
    }

    @Test
    void a_run_that_does_more_is_looked_at_for_itself() throws SQLException {
        try (Db db = new Db()) {
            prepare(db, 3);
            prepare(db, 6);
            prepare(db, 3);
            Finding finding = RelationTest.only(db.fetchonce.report().findings());
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.runs()).isEqualTo(3);
            assertThat(finding.avoidableExecutions()).isEqualTo(2 + 5 + 2);
        }
    }

    @Test
    void what_repeated_and_is_no_finding_is_told_of_each_run() throws SQLException {
        try (Db db = new Db()) {
            for (int i = 0; i < 4; i++) {
                fixture(db, each -> {
                    for (int again = 0; again < 6; again++) {
                        each.longs("select id from orders where id = 1 for update");
                    }
                });
            }
            Report report = db.fetchonce.report();
            assertThat(report.findings()).isEmpty();
            assertThat(report.silences())
                    .singleElement()
                    .satisfies(each -> assertThat(each.runs()).isEqualTo(4));
        }
    }

    private static void prepare(Db db, int orders) throws SQLException {
        fixture(db, each -> {
            for (long order : each.longs("select id from orders where id <= " + orders)) {
                each.longs("select id, quantity from order_item where order_id = ?", order);
            }
        });
    }

    private static void fixture(Db db, Db.Work work) throws SQLException {
        Fetchonce.Unit unit = db.fetchonce.unit(UnitKind.FIXTURE, "OrderTest (before each)");
        try {
            work.run(db);
        } finally {
            unit.close();
        }
    }
}
