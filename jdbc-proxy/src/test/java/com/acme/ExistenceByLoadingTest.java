package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that are loaded to see whether there is one. */
class ExistenceByLoadingTest {
    @Test
    void a_row_that_nobody_reads_is_found() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(
                    db.findings(each -> isThere(each, "select id, status from orders where customer_id = ?", 22L)));
            assertThat(finding.rule()).isEqualTo("existence-by-loading");
            assertThat(finding.repeated().executions()).isEqualTo(1);
            assertThat(finding.summary())
                    .contains("of orders only to see whether there is one: 1 query", "In ExistenceByLoadingTest.");
            Remedy remedy = finding.remedies().get(0);
            assertThat(remedy.executionsAfter()).isEqualTo(1);
            assertThat(db.rows(remedy.after().replace("?", "22"))).containsExactly("[1]");
            assertThat(db.rows(remedy.after().replace("?", "99"))).isEmpty();
        }
    }

    @Test
    void it_counts_the_checks_of_one_place() {
        try (Db db = new Db()) {
            Finding finding = db
                    .findings(each -> {
                        for (long customer = 21; customer < 27; customer++) {
                            isThere(each, "select * from orders where customer_id = ? order by id", customer);
                        }
                    })
                    .stream()
                    .filter(each -> each.rule().equals("existence-by-loading"))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(6);
        }
    }

    @Test
    void the_remedy_is_silent() {
        assertSilent("select 1 from orders where customer_id = ? limit 1", 22L);
    }

    @Test
    void functions_counts_limits_locks_and_keys_are_silent() {
        assertSilent("select count(*) from orders where customer_id = ?", 22L);
        assertSilent("select abs(id) from orders where customer_id = ?", 22L);
        assertSilent("select id, status from orders where customer_id = ? limit 1", 22L);
        assertSilent("select id, status from orders where id = ? for update", 1L);
        assertSilent("select id from orders where id = ?", 1L);
        assertSilent("select status from orders where id = ?", 1L);
    }

    @Test
    void an_empty_result_is_silent() {
        assertSilent("select id, status from orders where customer_id = ?", 99L);
    }

    @Test
    void a_result_of_which_one_column_is_read_is_silent() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> {
                        try (PreparedStatement statement =
                                        each.connection.prepareStatement("select id, status from orders");
                                ResultSet rows = statement.executeQuery()) {
                            assertThat(rows.next() && rows.getString("status").equals("open"))
                                    .isTrue();
                        }
                    }))
                    .isEmpty();
        }
    }

    private static void assertSilent(String sql, Object value) {
        try (Db db = new Db()) {
            List<Finding> findings = db.findings(each -> isThere(each, sql, value));
            assertThat(findings).as(sql).isEmpty();
        }
    }

    private static boolean isThere(Db db, String sql, Object value) throws SQLException {
        try (PreparedStatement statement = db.connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
