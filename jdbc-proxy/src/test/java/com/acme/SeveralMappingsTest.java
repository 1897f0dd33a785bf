package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** A suite starts one context after another, and several of them may map the same tables. */
class SeveralMappingsTest {
    @Test
    void the_mapping_of_the_newest_factory_is_told() {
        Fetchonce fetchonce = Fetchonce.create();
        work(fetchonce, Team.class, Member.class, session -> {});
        work(
                fetchonce,
                Club.class,
                Guest.class,
                session -> session.createQuery("from Team", Club.class)
                        .getResultList()
                        .forEach(club -> assertThat(club.guests).hasSize(2)));
        assertThat(titles(fetchonce)).containsExactly("Team.guests");
        work(
                fetchonce,
                Team.class,
                Member.class,
                session -> session.createQuery("from Team", Team.class)
                        .getResultList()
                        .forEach(team -> assertThat(team.people).hasSize(2)));
        assertThat(titles(fetchonce)).containsExactlyInAnyOrder("Team.guests", "Team.people");
    }

    private static List<String> titles(Fetchonce fetchonce) {
        return fetchonce.report().findings().stream()
                .filter(each -> each.rule().equals("n-plus-one"))
                .map(Finding::title)
                .toList();
    }

    private static void work(Fetchonce fetchonce, Class<?> group, Class<?> person, Consumer<Session> work) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(group)
                .addAnnotatedClass(person)
                .setProperty("hibernate.hbm2ddl.auto", "create");
        configuration.getProperties().put("hibernate.connection.datasource", fetchonce.observe(MappedUnit.database()));
        try (SessionFactory factory = configuration.buildSessionFactory()) {
            fetchonce.mapped(factory);
            factory.inTransaction(SeveralMappingsTest::fill);
            try (Fetchonce.Unit unit = fetchonce.unit(UnitKind.JOB, group.getSimpleName())) {
                factory.inTransaction(work);
                unit.finish();
            }
        }
    }

    private static void fill(Session session) {
        for (int i = 1; i <= 6; i++) {
            session.createNativeMutationQuery("insert into team (id) values (" + i + ")")
                    .executeUpdate();
            session.createNativeMutationQuery("insert into person (id, team_id) values (" + 10 * i + ", " + i + "), ("
                            + (10 * i + 1) + ", " + i + ")")
                    .executeUpdate();
        }
    }

    @Entity(name = "Team")
    @Table(name = "team")
    static class Team {
        @Id
        long id;

        @OneToMany
        @JoinColumn(name = "team_id")
        List<Member> people = new ArrayList<>();
    }

    @Entity(name = "Member")
    @Table(name = "person")
    static class Member {
        @Id
        long id;
    }

    @Entity(name = "Team")
    @Table(name = "team")
    static class Club {
        @Id
        long id;

        @OneToMany
        @JoinColumn(name = "team_id")
        Set<Guest> guests = new HashSet<>();
    }

    @Entity(name = "Member")
    @Table(name = "person")
    static class Guest {
        @Id
        long id;
    }
}
