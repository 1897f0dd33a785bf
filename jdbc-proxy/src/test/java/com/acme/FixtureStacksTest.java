package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.UnitKind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Where every call path is asked for, as in tests. */
class FixtureStacksTest {
    private static final int TIMES = 20;

    @Test
    void a_test_has_one_for_each_execution() throws SQLException {
        assertThat(callPaths(UnitKind.TEST)).isEqualTo(TIMES);
    }

    @Test
    void what_a_test_prepares_has_few_and_is_counted_as_exactly() throws SQLException {
        assertThat(callPaths(UnitKind.FIXTURE)).isBetween(1, 6);
    }

    private static int callPaths(UnitKind kind) throws SQLException {
        try (Db db = new Db(Settings.DEFAULT.withAllStacks());
                Fetchonce.Unit unit = db.fetchonce.unit(kind, "OrderTest.lists")) {
            for (int i = 0; i < TIMES; i++) {
                db.longs("select id from customer where user_id = ?", i);
            }
            var group = unit.recording().groups().get(0);
            assertThat(group.counts().executions()).isEqualTo(TIMES);
            return group.samples().size();
        }
    }
}
