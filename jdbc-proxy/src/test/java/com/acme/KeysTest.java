package com.acme;

import static com.acme.RelationTest.only;
import static com.acme.RelationTest.remedy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of several columns, keys that an INSERT gave, and keys of sources that nothing can be joined to. */
class KeysTest {
    @Test
    void a_composite_key_is_followed_and_rewritten_as_a_whole() throws SQLException {
        try (Db db = new Db()) {
            db.change(
                    "create table stock (shop_id bigint, product_id bigint, amount int, primary key (shop_id, product_id))");
            db.change("create table sale (id bigint primary key, shop_id bigint, product_id bigint)");
            for (int i = 1; i <= 6; i++) {
                db.change("insert into stock values (" + (i % 2) + ", " + (300 + i) + ", " + i + ")");
                db.change("insert into sale values (" + i + ", " + (i % 2) + ", " + (300 + i) + ")");
            }
            Finding finding = only(db.findings(each -> {
                for (List<Long> sale : each.pairs("select shop_id, product_id, id from sale")) {
                    each.longs(
                            "select amount from stock where shop_id = ? and product_id = ?", sale.get(0), sale.get(1));
                }
            }));
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.relation()).isNotNull().satisfies(relation -> {
                assertThat(relation.from()).isEqualTo("sale.shop_id, sale.product_id");
                assertThat(relation.to()).isEqualTo("stock.shop_id, stock.product_id");
            });
            assertThat(db.rows(remedy(finding, "sql-join").after())).hasSize(6).contains("[1, 301, 1, 1]");
            assertThat(db.rows(remedy(finding, "sql-second-query").after()))
                    .hasSize(6)
                    .contains("[1, 301, 1]");
        }
    }

    @Test
    void keys_that_an_insert_generated_are_a_source() throws SQLException {
        try (Db db = new Db()) {
            db.change("create table note (id bigint generated always as identity primary key, text varchar(10))");
            db.change("create table note_tag (note_id bigint, tag varchar(10))");
            Finding finding = only(db.findings(each -> {
                List<Long> keys = new ArrayList<>();
                try (PreparedStatement insert = each.connection.prepareStatement(
                        "insert into note (text) values ('a'), ('b'), ('c'), ('d'), ('e')",
                        Statement.RETURN_GENERATED_KEYS)) {
                    insert.executeUpdate();
                    try (ResultSet generated = insert.getGeneratedKeys()) {
                        while (generated.next()) {
                            keys.add(generated.getLong(1));
                        }
                    }
                }
                for (long key : keys) {
                    each.longs("select note_id from note_tag where note_id = ?", key);
                }
            }));
            assertThat(finding.rule()).isEqualTo("n-plus-one");
            assertThat(finding.relation()).isNotNull().satisfies(relation -> {
                assertThat(relation.from()).isEqualTo("note.id");
                assertThat(relation.to()).isEqualTo("note_tag.note_id");
            });
        }
    }

    @Test
    void a_distinct_source_gets_a_second_query() throws SQLException {
        assertSecondQuery("select distinct customer_id from orders");
    }

    @Test
    void a_union_gets_a_second_query() throws SQLException {
        assertSecondQuery("select customer_id from orders where id < 4 union select customer_id from orders");
    }

    @Test
    void a_common_table_expression_gets_a_second_query() throws SQLException {
        assertSecondQuery("with recent as (select customer_id from orders) select customer_id from recent");
    }

    private static void assertSecondQuery(String source) throws SQLException {
        try (Db db = new Db(PerRowTest.VALUES_SHOWN)) {
            Finding finding = only(db.findings(each -> {
                for (long customer : each.longs(source)) {
                    each.longs("select id, name from customer where id = ?", customer);
                }
            }));
            assertThat(finding.rule()).isEqualTo("n-plus-one");
            assertThat(remedy(finding, "sql-second-query").executionsAfter()).isEqualTo(2);
            assertThat(db.rows(remedy(finding, "sql-second-query").after()))
                    .hasSize(6)
                    .contains("[26, customer6]");
        }
    }

    @Test
    void wildcards_on_both_sides_give_no_label_twice() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long customer : each.named("customer_id", "select * from orders")) {
                    each.named("id", "select * from customer where id = ?", customer);
                }
            }));
            String after = remedy(finding, "sql-join").after();
            assertThat(after).contains("customer.id as customer_id");
            assertThat(db.rows(after)).hasSize(6);
        }
    }
}
