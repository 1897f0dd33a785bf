package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Columns that are selected and never read. */
class UnreadColumnsTest {
    private static final String ALL = "select * from product order by id";

    @Test
    void a_wide_column_that_nobody_reads_is_found() throws SQLException {
        try (Db db = Products.db(10)) {
            Finding finding = only(db.findings(
                    each -> Products.read(each, "select id, name, description from product", "id", "name")));
            assertThat(finding.rule()).isEqualTo("unread-columns");
            assertThat(finding.evidence())
                    .contains(new Evidence.UnreadColumns(java.util.List.of("description"), java.util.List.of(3), 3));
            Remedy remedy = finding.remedies().get(0);
            assertThat(remedy.executionsAfter()).isEqualTo(1);
            assertThat(db.rows(remedy.after())).hasSize(10).contains("[7, product7]");
        }
    }

    @Test
    void of_a_wildcard_the_wide_one_comes_first_and_the_remedy_names_the_others() throws SQLException {
        try (Db db = Products.db(10)) {
            Finding finding = only(db.findings(each -> Products.read(each, ALL, "id", "name")));
            assertThat(finding.summary())
                    .contains("selects 11 columns of product for 10 rows and never reads 9 of them", "description");
            assertThat(db.rows(finding.remedies().get(0).after())).hasSize(10).contains("[7, product7]");
        }
    }

    @Test
    void many_narrow_columns_are_found_and_some_are_not() {
        try (Db db = Products.db(10)) {
            String narrow = "select id, name, category_id, price, weight, a, b, c, d, e from product";
            assertThat(only(db.findings(each -> Products.read(each, narrow, "id", "name")))
                            .evidence())
                    .anyMatch(each -> each instanceof Evidence.UnreadColumns unread
                            && unread.columns().size() == 8);
        }
        assertSilent("select id, name, category_id, price, weight, a, b, c, d, e from product", "id", "name", "price");
        assertSilent("select id, name, price from product", "id", "name");
        assertSilent("select id, name from product", "id", "name");
    }

    @Test
    void a_column_read_in_another_run_is_not_unread() {
        try (Db db = Products.db(10)) {
            String sql = "select id, name, description from product";
            assertThat(db.findings(each -> Products.read(each, sql, "id", "name")))
                    .hasSize(1);
            assertThat(db.findings(each -> Products.read(each, sql, "id", "description")))
                    .isEmpty();
            assertThat(db.findings(each -> Products.read(each, sql, "id", "name")))
                    .isEmpty();
            Report report = db.fetchonce.report();
            assertThat(report.findings()).isEmpty();
            assertThat(report.units()).allMatch(each -> each.findings().isEmpty());
        }
    }

    @Test
    void over_runs_the_columns_that_no_run_read_stay() {
        try (Db db = Products.db(10)) {
            db.run(each -> Products.read(each, ALL, "id", "name"));
            db.run(each -> Products.read(each, ALL, "id", "price"));
            Finding finding = only(db.fetchonce.report().findings());
            assertThat(finding.runs()).isEqualTo(2);
            assertThat(finding.evidence())
                    .contains(new Evidence.UnreadColumns(
                            java.util.List.of("description", "category_id", "weight", "a", "b", "c", "d", "e"),
                            java.util.List.of(6, 3, 5, 7, 8, 9, 10, 11),
                            11));
        }
    }

    @Test
    void nine_rows_are_silent() {
        try (Db db = Products.db(9)) {
            assertThat(db.findings(each -> Products.read(each, ALL, "id", "name")))
                    .isEmpty();
        }
    }

    private static void assertSilent(String sql, String... columns) {
        try (Db db = Products.db(12)) {
            assertThat(db.findings(each -> Products.read(each, sql, columns)))
                    .as(sql)
                    .isEmpty();
        }
    }
}
