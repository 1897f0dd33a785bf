package com.acme;

import static com.acme.MappedUnit.executions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** Hibernate looks whether what is referred to is there, unless it knows. */
class HibernateAssignedIdTest {
    private static final int TOWNS = 12;

    @Test
    void a_reference_to_an_entity_that_the_session_does_not_hold_is_looked_up() {
        Report report = run(session -> {
            for (int i = 1; i <= TOWNS; i++) {
                session.persist(new Town(200 + i, new Country(100 + i)));
            }
        });
        Finding found = report.findings().stream()
                .filter(each -> each.cause() == Cause.ASSIGNED_ID)
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.findings()));
        assertThat(found.remedies()).extracting(Remedy::id).containsExactly("hibernate-reference");
        assertThat(found.remedies().get(0).after()).contains("getReference(Country.class, country.getId())");
        assertThat(executions(report)).isEqualTo(2 * TOWNS);
    }

    @Test
    void a_reference_from_the_session_is_not() {
        Report report = run(session -> {
            for (int i = 1; i <= TOWNS; i++) {
                session.persist(new Town(200 + i, session.getReference(Country.class, 100L + i)));
            }
        });
        assertThat(report.findings()).extracting(Finding::cause).doesNotContain(Cause.ASSIGNED_ID);
        assertThat(executions(report)).isEqualTo(TOWNS);
    }

    private static Report run(Consumer<Session> work) {
        Configuration configuration =
                new Configuration().addAnnotatedClass(Town.class).addAnnotatedClass(Country.class);
        return MappedUnit.run(configuration, HibernateAssignedIdTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= TOWNS; i++) {
            session.persist(new Country(100 + i));
        }
    }

    @Entity(name = "Town")
    static class Town {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        Country country = new Country();

        Town() {}

        Town(long id, Country country) {
            this.id = id;
            this.country = country;
        }
    }

    @Entity(name = "Country")
    static class Country {
        @Id
        long id;

        String name = "country";

        Country() {}

        Country(long id) {
            this.id = id;
        }
    }
}
