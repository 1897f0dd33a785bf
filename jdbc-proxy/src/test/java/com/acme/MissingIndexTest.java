package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Look-ups that read a big table from one end to the other. */
class MissingIndexTest {
    @Test
    void a_look_up_without_an_index_is_found_and_the_remedy_ends_it() throws SQLException {
        try (Db db = reviews(Settings.DEFAULT.withCatalog(), 1_000)) {
            Finding finding = only(db.findings(MissingIndexTest::lookUp));
            assertThat(finding.rule()).isEqualTo("missing-index");
            assertThat(finding.summary()).contains("review up by product_id, 2 times", "1,000 rows");
            Remedy remedy = finding.remedies().get(0);
            assertThat(remedy.after()).isEqualTo("create index idx_review_product_id on review (product_id)");
            assertThat(remedy.executionsAfter()).isEqualTo(2);
            execute(db, remedy.after());
            assertThat(db.findings(MissingIndexTest::lookUp)).isEmpty();
            assertThat(db.run(MissingIndexTest::lookUp).diagnostics().faults()).isEmpty();
        }
    }

    @Test
    void deletes_are_look_ups_too() throws SQLException {
        try (Db db = reviews(Settings.DEFAULT.withCatalog(), 1_000)) {
            List<Finding> findings = db.findings(each -> {
                execute(each, "delete from review where product_id = 1 and stars = 5");
                execute(each, "delete from review where product_id = 2 and stars = 5");
            });
            assertThat(findings)
                    .filteredOn(each -> each.rule().equals("missing-index"))
                    .singleElement()
                    .satisfies(
                            each -> assertThat(each.remedies().get(0).after()).endsWith("(product_id, stars)"));
        }
    }

    @Test
    void keys_small_tables_and_ranges_are_silent() throws SQLException {
        try (Db db = reviews(Settings.DEFAULT.withCatalog(), 1_000)) {
            assertThat(db.findings(each -> {
                        each.longs("select id, stars from review where id = ?", 1L);
                        each.longs("select id, stars from review where id = ?", 2L);
                        each.longs("select id, stars from review where stars > ?", 5);
                        each.longs("select id, stars from review where stars > ?", 6);
                        each.longs("select id, name from customer where name = ?", "customer1");
                        each.longs("select id, name from customer where name = ?", "customer2");
                    }))
                    .isEmpty();
        }
    }

    @Test
    void without_being_asked_for_the_catalogue_is_left_alone() throws SQLException {
        try (Db db = reviews(Settings.DEFAULT, 1_000)) {
            assertThat(db.findings(MissingIndexTest::lookUp)).isEmpty();
        }
    }

    private static void lookUp(Db db) throws SQLException {
        db.longs("select id, stars from review where product_id = ?", 1L);
        db.longs("select id, stars from review where product_id = ?", 2L);
    }

    private static Db reviews(Settings settings, int count) throws SQLException {
        Db db = new Db(settings);
        execute(db, "create table review (id bigint primary key, product_id bigint, stars int)");
        execute(db, "insert into review select x, mod(x, 100), mod(x, 5) from system_range(1, " + count + ")");
        return db;
    }

    private static void execute(Db db, String sql) throws SQLException {
        try (Statement statement = db.connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
