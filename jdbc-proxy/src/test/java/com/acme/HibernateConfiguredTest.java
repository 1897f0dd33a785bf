package com.acme;

import static com.acme.MappedUnit.remedies;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.HibernateWritesTest.Basket;
import com.acme.HibernateWritesTest.Counted;
import com.acme.HibernateWritesTest.Line;
import com.zaxxer.hikari.HikariDataSource;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** Of batches, only what is not configured yet is told. */
class HibernateConfiguredTest {
    private static final String SIZE = "hibernate.jdbc.batch_size";
    private static final String INSERTS = "hibernate.order_inserts";
    private static final String UPDATES = "hibernate.order_updates";

    @Test
    void where_the_size_is_set_the_missing_order_is_told() {
        Consumer<Session> work = session -> {
            for (int i = 0; i < 6; i++) {
                session.persist(new Basket(i, i));
            }
        };
        Report bad = run(Map.of(SIZE, "4"), work);
        List<Remedy> offered = remedies(bad, "row-by-row-insert", "hibernate-jdbc-batch");
        assertThat(offered).isNotEmpty().allSatisfy(each -> {
            assertThat(each.title()).isEqualTo("Set hibernate.order_inserts");
            assertThat(each.after()).isEqualTo("hibernate.order_inserts=true");
        });
        Report fixed = run(Map.of(SIZE, "4", INSERTS, "true"), work);
        assertThat(fixed.findings()).isEmpty();
        assertThat(offered).extracting(Remedy::executionsAfter).containsOnly(2L);
    }

    @Test
    void where_updates_are_ordered_the_missing_size_is_told() {
        Report bad = run(
                Map.of(UPDATES, "true"),
                session -> session.createQuery("from Basket", Basket.class)
                        .getResultList()
                        .forEach(basket -> basket.total++));
        assertThat(remedies(bad, "row-by-row-update", "hibernate-jdbc-batch"))
                .singleElement()
                .satisfies(each -> assertThat(each.after()).isEqualTo("hibernate.jdbc.batch_size=50"));
    }

    @Test
    void what_only_the_dialect_would_like_is_not_set() {
        Report bad = run(Map.of(), HibernateConfiguredTest::count);
        assertThat(remedies(bad, "row-by-row-insert", "hibernate-jdbc-batch"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.title())
                            .isEqualTo("Take ids of counted from a sequence, and set hibernate.jdbc.batch_size");
                    assertThat(each.after()).endsWith("\n\nhibernate.jdbc.batch_size=50\nhibernate.order_inserts=true");
                });
    }

    @Test
    void where_what_would_help_is_set_nothing_is_told() {
        for (Map<String, String> settings : List.of(Map.of(SIZE, "50", INSERTS, "true"), Map.of(SIZE, "50"))) {
            Report bad = run(settings, session -> {
                for (int i = 100; i < 108; i++) {
                    session.persist(new Basket(i));
                    session.flush();
                }
            });
            assertThat(remedies(bad, "row-by-row-insert", "hibernate-jdbc-batch"))
                    .isEmpty();
        }
    }

    @Test
    void where_the_size_is_set_identity_is_all_that_is_told() {
        Report bad = run(Map.of(SIZE, "4", INSERTS, "true"), HibernateConfiguredTest::count);
        assertThat(remedies(bad, "row-by-row-insert", "hibernate-jdbc-batch"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.title()).isEqualTo("Take ids of counted from a sequence");
                    assertThat(each.after()).contains("GenerationType.SEQUENCE").doesNotContain("hibernate.");
                    assertThat(each.executionsAfter()).isEqualTo(2 + 2);
                });
    }

    @Test
    void a_database_without_sequences_is_offered_none() {
        try (HikariDataSource callsItselfMySql = new HikariDataSource()) {
            callsItselfMySql.setDataSource(MappedUnit.database());
            callsItselfMySql.setJdbcUrl("jdbc:mysql://localhost/shop");
            Report bad = MappedUnit.run(
                    callsItselfMySql, configuration(Map.of()), each -> {}, HibernateConfiguredTest::count);
            assertThat(remedies(bad, "row-by-row-insert", "hibernate-jdbc-batch"))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.title())
                                .isEqualTo(
                                        "Assign the ids of counted before the INSERT (a UUID), and set hibernate.jdbc.batch_size");
                        assertThat(each.after())
                                .contains("GenerationType.UUID", "hibernate.jdbc.batch_size=50")
                                .doesNotContain("SEQUENCE");
                        assertThat(each.executionsAfter()).isEqualTo(1);
                    });
        }
    }

    private static void count(Session session) {
        for (int i = 0; i < 8; i++) {
            session.persist(new Counted());
        }
    }

    private static Report run(Map<String, String> settings, Consumer<Session> work) {
        return MappedUnit.run(
                configuration(settings),
                session -> {
                    for (int i = 50; i < 58; i++) {
                        session.persist(new Basket(i));
                    }
                },
                work);
    }

    private static Configuration configuration(Map<String, String> settings) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Basket.class)
                .addAnnotatedClass(Line.class)
                .addAnnotatedClass(Counted.class);
        settings.forEach(configuration::setProperty);
        return configuration;
    }
}
