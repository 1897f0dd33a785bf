package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.UnitKind;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.acme.Asking;
import org.junit.jupiter.api.Test;

/** One question, asked by two who do not know of each other. */
class AskedTwiceTest {
    private static final String OWNER = "select id, name from customer where id = ?";

    @Test
    void both_who_ask_are_named_in_the_order_of_asking() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                show(each, 1);
                load(each, 1);
            }));
            assertThat(finding.rule()).isEqualTo("duplicate-query");
            assertThat(finding.evidence())
                    .extracting(Evidence::sentence)
                    .anySatisfy(
                            sentence -> assertThat(sentence)
                                    .matches(
                                            "It is asked in AskedTwiceTest\\..*:(\\d+)\\), then in AskedTwiceTest\\..*:(?!\\1\\))\\d+\\)\\."));
            assertThat(finding.askers()).isEqualTo(2);
            assertThat(finding.evidence()).noneMatch(Evidence.OneCallSite.class::isInstance);
            assertThat(finding.remedies()).extracting(Remedy::title).containsExactly("Ask once and pass the result on");
        }
    }

    @Test
    void one_who_asks_twice_is_named_once() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (int i = 0; i < 2; i++) {
                    load(each, 1);
                }
            }));
            assertThat(finding.evidence())
                    .extracting(Evidence::sentence)
                    .noneMatch(sentence -> sentence.startsWith("It is asked in"))
                    .anyMatch(sentence -> sentence.startsWith("2 sampled call paths meet in AskedTwiceTest."));
            assertThat(finding.askers()).isZero();
            assertThat(finding.remedies())
                    .extracting(Remedy::title)
                    .containsExactly(
                            "Ask once in AskedTwiceTest.one_who_asks_twice_is_named_once and pass the result on");
        }
    }

    @Test
    void a_test_may_ask_before_and_after() throws SQLException {
        assertThat(inTest(db -> {
                    load(db, 1);
                    load(db, 1);
                }))
                .isEmpty();
    }

    @Test
    void what_a_test_calls_may_not() throws SQLException {
        assertThat(inTest(db -> Service.loadTwice(db, 1)))
                .extracting(Finding::rule)
                .containsExactly("duplicate-query");
    }

    private static List<Finding> inTest(Db.Work test) throws SQLException {
        try (Db db = new Db();
                Fetchonce.Unit unit = db.fetchonce.unit(UnitKind.TEST, "AskedTwiceTest.asks")) {
            Asking.by(() -> {
                test.run(db);
                return true;
            });
            return unit.finish().findings();
        }
    }

    private static final class Service {
        static void loadTwice(Db db, long id) throws SQLException {
            load(db, id);
            load(db, id);
        }
    }

    private static void load(Db db, long id) throws SQLException {
        db.longs(OWNER, id);
    }

    private static void show(Db db, long id) throws SQLException {
        db.longs(OWNER, id);
    }
}
