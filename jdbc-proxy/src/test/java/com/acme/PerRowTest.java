package com.acme;

import static com.acme.RelationTest.only;
import static com.acme.RelationTest.remedy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.Accepting;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.Thresholds;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions asked for each row, each by its own rule, with rewrites that give the same answers. */
class PerRowTest {
    static final Settings VALUES_SHOWN =
            new Settings(ApplicationCode.DEFAULT, true, false, Thresholds.DEFAULT, Accepting.DEFAULT);

    @Test
    void counts_are_count_per_row_and_their_rewrites_give_the_same_counts() throws SQLException {
        try (Db db = new Db(VALUES_SHOWN)) {
            Finding finding = only(db.findings(PerRowTest::countsOfItems));
            assertThat(finding.rule()).isEqualTo("count-per-row");
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(db.rows(remedy(finding, "sql-subquery").after()))
                    .hasSize(6)
                    .contains("[3, 2]");
            Remedy grouped = remedy(finding, "sql-group-by");
            assertThat(grouped.executionsAfter()).isEqualTo(2);
            assertThat(db.rows(grouped.after())).hasSize(6).contains("[3, 2]");
            assertThat(finding.remedies()).noneMatch(each -> each.id().equals("sql-join"));
        }
    }

    private static void countsOfItems(Db db) throws SQLException {
        for (long order : db.longs("select id from orders where status = 'open'")) {
            db.longs("select count(*) from order_item where order_id = ?", order);
        }
    }

    @Test
    void the_grouped_twin_is_silent() {
        try (Db db = new Db(VALUES_SHOWN)) {
            assertThat(db.findings(each -> {
                        each.longs("select id from orders");
                        each.longs("select order_id, count(*) from order_item group by order_id");
                    }))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(quantity)", "coalesce(max(quantity), 0)", "min(i.quantity), avg(i.quantity)"})
    void sums_and_averages_are_aggregate_per_row(String aggregates) throws SQLException {
        try (Db db = new Db(VALUES_SHOWN)) {
            List<Long> seen = new ArrayList<>();
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders")) {
                    seen.addAll(each.longs("select " + aggregates + " from order_item i where order_id = ?", order));
                }
            }));
            assertThat(finding.rule()).isEqualTo("aggregate-per-row");
            List<String> rows = db.rows(remedy(finding, "sql-group-by").after());
            assertThat(rows).hasSameSizeAs(seen).allMatch(row -> row.contains(", " + seen.get(0)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from order_item where quantity = 2 and order_id = ?",
                "select 7 as found from order_item where quantity = 2 and order_id = ? limit 1",
                "select count(*) > 0 from order_item where quantity = 2 and order_id = ?",
                "select case when count(i.id) > 0 then 1 else 0 end from order_item i where quantity = 2 and i.order_id = ?",
                "select exists (select i.id from order_item i where i.quantity = 2 and i.order_id = ?)",
                "select case when exists (select 1 from order_item where quantity = 2 and order_id = ?) then 1 else 0 end",
            })
    void questions_for_any_row_are_exists_per_row_in_every_form(String question) throws SQLException {
        try (Db db = new Db(VALUES_SHOWN)) {
            db.change("delete from order_item where order_id > 4");
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders o where o.status = 'open' or o.id < 0")) {
                    each.longs(question, order);
                }
            }));
            assertThat(finding.rule()).isEqualTo("exists-per-row");
            Remedy first = finding.remedies().get(0);
            assertThat(first.id()).isEqualTo("sql-semi-join");
            assertThat(first.executionsAfter()).isEqualTo(1);
            assertThat(db.rows(first.after())).containsExactlyInAnyOrder("[1]", "[2]", "[3]", "[4]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from order_item where order_id = ? order by quantity desc limit 1",
                "select id from order_item where order_id = ? order by quantity desc fetch first 1 rows only",
                "select id, quantity from order_item i where i.order_id = ? order by i.quantity desc fetch first row only",
            })
    void the_first_rows_of_an_order_are_top_per_row(String top) throws SQLException {
        try (Db db = new Db(VALUES_SHOWN)) {
            List<Long> seen = new ArrayList<>();
            Finding finding = only(db.findings(each -> {
                for (long order : each.longs("select id from orders order by id")) {
                    seen.addAll(each.longs(top, order));
                }
            }));
            assertThat(finding.rule()).isEqualTo("top-per-row");
            Remedy first = finding.remedies().get(0);
            assertThat(first.id()).isEqualTo("sql-window");
            assertThat(first.executionsAfter()).isEqualTo(2);
            assertThat(db.rows(first.after()))
                    .hasSize(6)
                    .allMatch(row -> seen.contains(Long.valueOf(row.split("[\\[, \\]]+", -1)[2])));
        }
    }

    @Test
    void a_limit_on_a_look_up_by_key_changes_nothing() {
        try (Db db = new Db(VALUES_SHOWN)) {
            Finding finding = only(db.findings(each -> {
                for (long customer : each.longs("select customer_id from orders")) {
                    each.longs("select id, name from customer where id = ? limit 1", customer);
                }
            }));
            assertThat(finding.rule()).isEqualTo("n-plus-one");
        }
    }

    @Test
    void counts_by_ids_that_no_query_returned_are_a_query_in_loop() {
        try (Db db = new Db(VALUES_SHOWN)) {
            Finding finding = only(db.findings(each -> {
                for (long id = 1; id < 7; id++) {
                    each.longs("select count(*) from order_item where order_id = ?", id);
                }
            }));
            assertThat(finding.rule()).isEqualTo("query-in-loop");
        }
    }

    @Test
    void three_aggregates_loaded_on_purpose_are_silent() {
        try (Db db = new Db(VALUES_SHOWN)) {
            assertThat(db.findings(each -> {
                        each.longs("select count(*) from orders");
                        each.longs("select count(*) from customer");
                        each.longs("select sum(quantity) from order_item");
                    }))
                    .isEmpty();
        }
    }
}
