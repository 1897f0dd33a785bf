package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Severity;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Thousands of rows in one piece. */
class UnboundedResultTest {
    private static final String ALL = "select id, name from product";

    @Test
    void thousands_of_rows_without_a_limit_are_found() throws SQLException {
        try (Db db = Products.db(2_000)) {
            Finding finding = only(db.findings(each -> read(each, ALL, 0, 0)));
            assertThat(finding.rule()).isEqualTo("unbounded-result");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.summary()).contains("2,000 rows of product");
            assertThat(finding.remedies()).extracting(Remedy::id).containsExactly("stream-rows", "sql-keyset");
            assertThat(finding.remedies()).extracting(Remedy::executionsAfter).containsExactly(1L, 2L);
            String page = finding.remedies().get(1).after();
            assertThat(db.rows(page.replace("?", "0"))).hasSize(1_000).startsWith("[1, product1]");
            assertThat(db.rows(page.replace("?", "1990"))).hasSize(10);
        }
    }

    @Test
    void a_list_of_a_thousand_products_is_silent() {
        assertSilent(1_999, db -> read(db, ALL, 0, 0));
    }

    @Test
    void a_limit_a_fetch_size_a_most_number_of_rows_and_a_list_of_keys_are_silent() {
        assertSilent(2_500, db -> {
            read(db, ALL + " limit 2400", 0, 0);
            read(db, ALL + " where id > 0", 100, 0);
            read(db, ALL + " where id > 1", 0, 2_400);
            read(db, ALL + " where category_id in (1, 2, 3, 4, 5)", 0, 0);
        });
    }

    @Test
    void a_join_that_replaces_2001_queries_is_silent() {
        assertSilent(2_001, db -> {
            read(db, "select p.id, p.name, c.name from product p join category c on c.id = p.category_id", 0, 0);
        });
    }

    private static void assertSilent(int products, Db.Work work) {
        try (Db db = Products.db(products)) {
            assertThat(db.findings(work)).isEmpty();
        }
    }

    private static void read(Db db, String sql, int fetchSize, int maxRows) throws SQLException {
        try (PreparedStatement statement = db.connection.prepareStatement(sql)) {
            statement.setFetchSize(fetchSize);
            statement.setMaxRows(maxRows);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getLong(1);
                    rows.getString(2);
                }
            }
        }
    }
}
