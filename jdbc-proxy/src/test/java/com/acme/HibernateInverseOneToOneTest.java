package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a one-to-one, the side that holds the key is as lazy as it is mapped, and the other side never is. */
class HibernateInverseOneToOneTest {
    private static final int PEOPLE = 12;

    @Test
    void the_side_without_the_key_is_not_called_eager() {
        Report report = run(session -> {
            assertThat(session.createQuery("from Person", Person.class).getResultList())
                    .hasSize(PEOPLE);
        });
        assertThat(report.findings()).extracting(Finding::cause).containsExactly(Cause.INVERSE_ONE_TO_ONE);
    }

    @Test
    void the_side_with_the_key_is_eager_also_where_the_key_is_its_id() {
        Report report = run(session -> {
            assertThat(session.createQuery("from Passport", Passport.class).getResultList())
                    .hasSize(PEOPLE);
        });
        assertThat(report.findings()).extracting(Finding::cause).containsExactly(Cause.EAGER_MAPPING);
    }

    private static Report run(Consumer<Session> work) {
        Configuration configuration =
                new Configuration().addAnnotatedClass(Person.class).addAnnotatedClass(Passport.class);
        return MappedUnit.run(configuration, HibernateInverseOneToOneTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= PEOPLE; i++) {
            Passport passport = new Passport();
            passport.person.id = 100L + i;
            session.persist(passport);
        }
    }

    @Entity(name = "Person")
    static class Person {
        @Id
        long id;

        @OneToOne(mappedBy = "person", fetch = FetchType.LAZY)
        @Nullable
        Passport passport;
    }

    @Entity(name = "Passport")
    static class Passport {
        @Id
        @Nullable
        Long id;

        @OneToOne(cascade = CascadeType.PERSIST)
        @MapsId
        Person person = new Person();
    }
}
