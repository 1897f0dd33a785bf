package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two collections of one parent in one query. */
class CartesianProductTest {
    private static final String PRODUCT =
            "select o.id as order_id, i.id as item_id, i.quantity, n.id as note_id, n.text from orders o"
                    + " left join order_item i on i.order_id = o.id left join note n on n.order_id = o.id"
                    + " where o.status = 'open' order by o.id";

    @Test
    void each_row_of_one_collection_with_each_of_the_other_is_found() throws SQLException {
        try (Db db = notes(3)) {
            Finding finding = only(db.findings(each -> read(each, PRODUCT)));
            assertThat(finding.rule()).isEqualTo("cartesian-product");
            assertThat(finding.summary()).contains("order_item and note to orders", "36 rows for 30 different ones");
            assertThat(finding.evidence().stream()
                            .filter(Evidence.Figure.class::isInstance)
                            .map(each -> ((Evidence.Figure) each).count()))
                    .containsExactly(12L, 18L);
        }
    }

    @Test
    void the_remedy_gives_the_same_rows_in_two_queries_and_is_silent() throws SQLException {
        try (Db db = notes(3)) {
            Remedy remedy =
                    only(db.findings(each -> read(each, PRODUCT))).remedies().get(0);
            List<String> queries = List.of(remedy.after().replace("?", "'open'").split(";", -1));
            assertThat(remedy.executionsAfter()).isEqualTo(queries.size()).isEqualTo(2);
            assertThat(db.rows(queries.get(0))).hasSize(12).contains("[1, 101, 1]");
            assertThat(db.rows(queries.get(1))).hasSize(18).contains("[1, 11, note]");
            assertThat(db.findings(each -> {
                        Products.read(each, queries.get(0), "order_id", "item_id", "quantity");
                        Products.read(each, queries.get(1), "id", "note_id", "text");
                    }))
                    .isEmpty();
        }
    }

    @Test
    void a_collection_with_one_row_each_a_link_table_and_a_chain_are_silent() throws SQLException {
        try (Db db = notes(1)) {
            assertThat(db.findings(each -> read(each, PRODUCT))).isEmpty();
        }
        try (Db db = notes(3)) {
            assertThat(db.findings(each -> Products.read(
                            each,
                            "select o.id as order_id, t.id as tag_id, t.name from orders o"
                                    + " join order_tag l on l.order_id = o.id join tag t on t.id = l.tag_id",
                            "order_id",
                            "tag_id",
                            "name")))
                    .isEmpty();
            assertThat(db.findings(each -> Products.read(
                            each,
                            "select c.id as customer_id, o.id as order_id, n.id as note_id, n.text from customer c"
                                    + " join orders o on o.customer_id = c.id join note n on n.order_id = o.id",
                            "customer_id",
                            "order_id",
                            "note_id",
                            "text")))
                    .isEmpty();
            assertThat(db.findings(each -> Products.read(
                            each,
                            "select n.id as note_id, n.text, o.id as order_id, c.id as customer_id, u.username from note n"
                                    + " join orders o on o.id = n.order_id join customer c on c.id = o.customer_id"
                                    + " join app_user u on u.id = c.user_id",
                            "note_id",
                            "text",
                            "order_id",
                            "customer_id",
                            "username")))
                    .isEmpty();
        }
    }

    @Test
    void a_join_of_one_collection_read_twice_is_silent() throws SQLException {
        try (Db db = notes(3)) {
            String sql =
                    "select o.id as order_id, o.status, n.id as note_id from orders o join note n on n.order_id = o.id";
            List<Finding> findings =
                    db.findings(each -> Products.read(each, sql, "order_id", "note_id", "note_id", "status"));
            assertThat(findings).isEmpty();
        }
    }

    private static void read(Db db, String sql) throws SQLException {
        Products.read(db, sql, "order_id", "item_id", "quantity", "note_id", "text");
    }

    private static Db notes(int each) throws SQLException {
        Db db = new Db();
        try (Statement ddl = db.connection.createStatement()) {
            ddl.execute("create table note (id bigint primary key, order_id bigint, text varchar(20))");
            for (int order = 1; order <= 6; order++) {
                for (int i = 1; i <= each; i++) {
                    ddl.execute("insert into note values (" + (order * 10 + i) + ", " + order + ", 'note')");
                }
            }
        }
        return db;
    }
}
