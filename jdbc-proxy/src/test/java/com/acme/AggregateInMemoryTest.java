package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that are read to add one number of each up. */
class AggregateInMemoryTest {
    @Test
    void one_number_of_many_rows_is_found() throws SQLException {
        try (Db db = Products.db(60)) {
            Finding finding = only(db.findings(
                    each -> Products.read(each, "select id, name, price from product where category_id > 0", "price")));
            assertThat(finding.rule()).isEqualTo("aggregate-in-memory");
            assertThat(finding.summary()).contains("60 rows of product", "price alone");
            Remedy remedy = finding.remedies().get(0);
            assertThat(remedy.executionsAfter()).isEqualTo(1);
            assertThat(db.rows(remedy.after().replace("?", "0"))).containsExactly("[2745.00]");
        }
    }

    @Test
    void doubles_count_as_numbers() {
        try (Db db = Products.db(60)) {
            Finding finding =
                    only(db.findings(each -> Products.read(each, "select name, weight from product", "weight")));
            assertThat(finding.remedies().get(0).after()).contains("sum(product.weight)");
        }
    }

    @Test
    void rows_that_are_only_counted_are_found() throws SQLException {
        try (Db db = Products.db(60)) {
            Finding finding = only(db.findings(each -> Products.read(each, "select id, name from product")));
            assertThat(db.rows(finding.remedies().get(0).after())).containsExactly("[60]");
        }
    }

    @Test
    void the_remedies_are_silent() {
        assertSilent(60, "select sum(price) total from product", "total");
        assertSilent(60, "select count(*) many from product", "many");
    }

    @Test
    void few_rows_two_columns_text_keys_and_orders_are_silent() {
        assertSilent(49, "select id, name, price from product", "price");
        assertSilent(60, "select id, name, price from product", "name", "price");
        assertSilent(60, "select id, name, price from product", "name");
        assertSilent(60, "select id, name, price from product", "id");
        assertSilent(60, "select id, name, category_id from product", "category_id");
        assertSilent(60, "select id, name, price from product order by price", "price");
        assertSilent(60, "select id, name, price from product limit 55", "price");
        assertSilent(60, "select distinct price from product", "price");
    }

    @Test
    void numbers_that_are_bound_later_are_silent() {
        try (Db db = Products.db(60)) {
            List<Finding> findings = db.findings(each -> {
                List<Long> weights = each.longs("select a from product");
                each.longs("select id from category where id = ?", weights.get(0));
            });
            assertThat(findings).isEmpty();
        }
    }

    private static void assertSilent(int products, String sql, String... columns) {
        try (Db db = Products.db(products)) {
            assertThat(db.findings(each -> Products.read(each, sql, columns)))
                    .as(sql)
                    .isEmpty();
        }
    }
}
