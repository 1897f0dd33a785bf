package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Hibernate writes at a flush, with no loop of the application around it. */
class HibernateWritesTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, String> BATCHED = Map.of(
            "hibernate.jdbc.batch_size", "50", "hibernate.order_inserts", "true", "hibernate.order_updates", "true");

    @Test
    void inserts_of_one_flush_are_found_at_the_commit_and_batches_are_silent() {
        Consumer<Session> work = session -> {
            for (int i = 0; i < 60; i++) {
                session.persist(new Basket(i));
            }
        };
        Report bad = run(Map.of(), work);
        Finding finding = one(bad, "row-by-row-insert");

        assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
        assertThat(finding.repeated().executions()).isEqualTo(60);
        assertThat(finding.callSite()
                        .frames()
                        .get(finding.callSite().loopFrame())
                        .line())
                .isEqualTo(Lines.of(HibernateWritesTest.class, "flush"));
        assertFirst(bad, finding, "hibernate-jdbc-batch", run(BATCHED, work));
    }

    @Test
    void parents_and_children_of_one_flush_are_two_findings() {
        Consumer<Session> work = session -> {
            for (int i = 0; i < 6; i++) {
                session.persist(new Basket(i, 2L * i, 2L * i + 1));
            }
        };
        assertThat(run(Map.of(), work).findings())
                .filteredOn(each -> each.rule().equals("row-by-row-insert"))
                .extracting(each -> each.title() + " " + each.repeated().executions())
                .containsExactlyInAnyOrder("basket 6", "basket_line 12");
        assertThat(run(BATCHED, work).findings()).isEmpty();
    }

    @Test
    void identity_is_named_as_what_forbids_batches() {
        Consumer<Session> work = session -> {
            for (int i = 0; i < 8; i++) {
                session.persist(new Counted()); // identity
            }
        };
        for (Report report : List.of(run(Map.of(), work), run(BATCHED, work))) {
            Finding finding = one(report, "row-by-row-insert");
            assertThat(finding.callSite()
                            .frames()
                            .get(finding.callSite().loopFrame())
                            .line())
                    .isEqualTo(Lines.of(HibernateWritesTest.class, "identity"));
            Remedy first = finding.remedies().get(0);
            assertThat(first.before()).contains("GenerationType.IDENTITY");
            assertThat(first.after()).contains("allocationSize = 50", "hibernate.jdbc.batch_size=50");
            assertThat(first.executionsAfter()).isEqualTo(1 + 2);
        }
    }

    @Test
    void a_sequence_that_is_called_for_each_row_is_found_and_a_pooled_one_is_silent() {
        Report bad = run(BATCHED, session -> {
            for (int i = 0; i < 120; i++) {
                session.persist(new Single());
            }
        });
        Report fixed = run(BATCHED, session -> {
            for (int i = 0; i < 120; i++) {
                session.persist(new Pooled());
            }
        });
        assertFirst(bad, one(bad, "sequence-per-insert"), "pooled-sequence", fixed);
    }

    @Test
    void an_unbatched_sequence_is_proven_by_the_ids() {
        Report bad = run(Map.of(), session -> {
            for (int i = 0; i < 6; i++) {
                session.persist(new Single());
            }
        });
        Finding finding = one(bad, "sequence-per-insert");
        assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
        assertThat(finding.remedies().get(0).after())
                .contains(
                        "@SequenceGenerator(name = \"single_seq\", sequenceName = \"single_seq\", allocationSize = 50)");
    }

    @Test
    void updates_of_one_flush_are_found_with_the_query_their_keys_came_from() {
        Consumer<Session> work = session -> session.createQuery("from Basket", Basket.class)
                .getResultList()
                .forEach(basket -> basket.total += basket.total);
        Report bad = run(Map.of(), work, 60);
        Finding finding = one(bad, "row-by-row-update");
        assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
        assertThat(finding.source()).isNotNull();
        assertFirst(bad, finding, "hibernate-jdbc-batch", run(BATCHED, work, 60));
    }

    @Test
    void deletes_of_one_flush_are_found() {
        Consumer<Session> work = session ->
                session.createQuery("from Basket", Basket.class).getResultList().forEach(session::remove);
        Report bad = run(Map.of(), work, 60);
        Finding finding = bad.findings().stream()
                .filter(each ->
                        each.rule().equals("row-by-row-delete") && each.title().equals("basket"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.repeated().executions()).isEqualTo(60);
        assertThat(finding.remedies()).extracting(Remedy::id).containsExactly("hibernate-jdbc-batch", "sql-delete-in");
    }

    @Test
    void a_number_that_is_read_and_flushed_back_is_found_and_a_version_is_silent() {
        Report bad = run(
                Map.of(),
                session -> {
                    Basket basket = session.find(Basket.class, 1L);
                    basket.total = basket.total - 3;
                },
                2);
        Finding finding = one(bad, "read-modify-write");
        assertThat(finding.source())
                .isNotNull()
                .satisfies(source -> assertThat(source.column()).isEqualTo("basket.total"));
        assertThat(finding.remedies())
                .extracting(Remedy::id)
                .containsExactly("atomic-update", "versioned-update", "locked-read");

        Consumer<Session> versioned = session -> {
            Versioned row = session.find(Versioned.class, 1L);
            row.total = row.total - 3;
        };
        assertThat(run(Map.of(), versioned, 2).findings()).isEmpty();
    }

    @Test
    void what_was_given_to_merge_was_not_computed_from_the_row_that_merging_reads() {
        Report merged = run(
                Map.of(),
                session -> {
                    for (int i = 0; i < 4; i++) {
                        Basket given = new Basket(i);
                        given.total = 1000 + 13 * i;
                        session.merge(given);
                    }
                },
                4);
        assertThat(merged.findings()).extracting(Finding::rule).doesNotContain("read-modify-write");
    }

    /** The first remedy's count, checked against the fixed twin. */
    private static void assertFirst(Report bad, Finding finding, String remedy, Report fixed) {
        Remedy first = finding.remedies().get(0);
        assertThat(first.id()).isEqualTo(remedy);
        assertThat(fixed.findings()).extracting(Finding::rule).doesNotContain(finding.rule());
        assertThat(executions(bad) - finding.avoidableExecutions()).isEqualTo(executions(fixed));
    }

    private static long executions(Report report) {
        return report.units().get(0).executions();
    }

    private static Finding one(Report report, String rule) {
        List<Finding> found = report.findings().stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
        assertThat(found).as("%s in %s", rule, report.findings()).hasSize(1);
        return found.get(0);
    }

    private static Report run(Map<String, String> settings, Consumer<Session> work) {
        return run(settings, work, 0);
    }

    /** Runs work in one transaction, as a unit of its own, on a new database with some baskets. */
    private static Report run(Map<String, String> settings, Consumer<Session> work, int baskets) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:writes" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        Fetchonce fetchonce = Fetchonce.create();
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Basket.class)
                .addAnnotatedClass(Line.class)
                .addAnnotatedClass(Counted.class)
                .addAnnotatedClass(Single.class)
                .addAnnotatedClass(Pooled.class)
                .addAnnotatedClass(Versioned.class)
                .setProperty("hibernate.hbm2ddl.auto", "create");
        settings.forEach(configuration::setProperty);
        configuration.getProperties().put("hibernate.connection.datasource", fetchonce.observe(h2));
        try (SessionFactory factory = configuration.buildSessionFactory()) {
            factory.inTransaction(session -> {
                for (int i = 0; i < baskets; i++) {
                    session.persist(new Basket(i));
                    session.persist(new Versioned(i));
                }
            });
            try (Fetchonce.Unit unit = fetchonce.unit(UnitKind.JOB, "work")) {
                factory.inTransaction(work); // flush
                return unit.finish();
            }
        }
    }

    @Entity(name = "Basket")
    static class Basket {
        @Id
        long id;

        int total;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "basket_id")
        List<Line> lines = new ArrayList<>();

        Basket() {}

        Basket(long id, long... lines) {
            this.id = id;
            this.total = (int) (10 * id + 7);
            for (long line : lines) {
                this.lines.add(new Line(line));
            }
        }
    }

    @Entity(name = "Line")
    @jakarta.persistence.Table(name = "basket_line")
    static class Line {
        @Id
        long id;

        Line() {}

        Line(long id) {
            this.id = id;
        }
    }

    @Entity(name = "Counted")
    static class Counted {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        @Nullable
        String name;
    }

    @Entity(name = "Single")
    static class Single {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "single_seq")
        @SequenceGenerator(name = "single_seq", sequenceName = "single_seq", allocationSize = 1)
        @Nullable
        Long id;
    }

    @Entity(name = "Pooled")
    static class Pooled {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pooled_seq")
        @SequenceGenerator(name = "pooled_seq", sequenceName = "pooled_seq", allocationSize = 50)
        @Nullable
        Long id;
    }

    @Entity(name = "Versioned")
    static class Versioned {
        @Id
        long id;

        int total;

        @Version
        int version;

        Versioned() {}

        Versioned(long id) {
            this.id = id;
            this.total = (int) (10 * id + 7);
        }
    }
}
