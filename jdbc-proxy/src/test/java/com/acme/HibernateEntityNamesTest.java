package com.acme;

import static com.acme.MappedUnit.executions;
import static com.acme.MappedUnit.remedies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.springframework.data.acme.Repositories;

/** Queries say an entity's name, and Java code its class's, where the two differ. */
class HibernateEntityNamesTest {
    private static final int USERS = 12;

    @Test
    void a_collection_stands_in_the_class() {
        Remedy offered = first("n-plus-one", "hibernate-batch-size", HibernateEntityNamesTest::readInterests);
        assertThat(offered.title()).isEqualTo("@BatchSize(size = 50) on simple_user.interests");
        assertThat(offered.after()).isEqualTo("""
                class User {
                    @BatchSize(size = 50)
                    Set<Interest> interests;
                }""");
    }

    private static void readInterests(Session session) {
        for (User user : session.createQuery("from simple_user", User.class).getResultList()) {
            assertThat(user.interests).hasSize(1);
        }
    }

    @Test
    void a_query_of_java_code_says_the_name() {
        Remedy offered =
                remedies(run(HibernateEntityNamesTest::readInterests), "n-plus-one", "jpql-join-fetch").stream()
                        .filter(each -> each.title().contains("interests"))
                        .findFirst()
                        .orElseThrow();
        assertThat(offered.after()).isEqualTo(fetching());
        Report fixed = run(session -> session.createQuery(offered.after(), User.class)
                .getResultList()
                .forEach(each -> assertThat(each.interests).hasSize(1)));
        assertThat(executions(fixed)).isEqualTo(offered.executionsAfter()).isEqualTo(1);
    }

    /** In a method of its own: a query among the constants of one on the call path is taken for the application's. */
    private static String fetching() {
        return "select s from simple_user s left join fetch s.interests left join fetch s.club";
    }

    @Test
    void a_reference_leads_to_a_class() {
        Remedy offered = first("n-plus-one", "hibernate-batch-size", HibernateEntityNamesTest::readUsers);
        assertThat(offered.title()).isEqualTo("@BatchSize(size = 50) on interest_group");
        assertThat(offered.after()).isEqualTo("@Entity\n@BatchSize(size = 50)\nclass Club");
    }

    @Test
    void a_field_whose_class_does_not_tell_has_the_class_as_type() {
        Remedy offered = first("n-plus-one", "jpa-lazy-mapping", HibernateEntityNamesTest::readUsers);
        assertThat(offered.title()).startsWith("Map simple_user.club LAZY");
        assertThat(offered.after()).startsWith("""
                class User {
                    @ManyToOne(fetch = FetchType.LAZY)
                    Club club;
                }

                select s from simple_user s left join fetch s.club""");
    }

    private static void readUsers(Session session) {
        assertThat(session.createQuery("from simple_user", User.class).getResultList())
                .hasSize(USERS);
    }

    @Test
    void entities_are_found_by_class_and_selected_by_name() {
        Consumer<Session> work = session -> {
            for (Interest interest :
                    session.createQuery("from interest", Interest.class).getResultList()) {
                assertThat(session.find(Club.class, interest.club)).isNotNull();
            }
        };
        Remedy offered = first("n-plus-one", "find-all-by-id", work);
        assertThat(offered.before()).isEqualTo("entityManager.find(Club.class, id)");
        assertThat(offered.after()).endsWith("select e from interest_group e where e.id in :ids");
        assertThat(first("n-plus-one", "hibernate-multi-load", work).after()).contains("byMultipleIds(Club.class)");
    }

    @Test
    void a_repository_returns_the_class() {
        Remedy offered = first("n-plus-one", "spring-data-entity-graph", session -> {
            Users users = Repositories.answering(
                    Users.class,
                    () -> session.createQuery("from simple_user", User.class).getResultList());
            for (User user : users.findAll()) {
                assertThat(user.interests).hasSize(1);
            }
        });
        assertThat(offered.after())
                .startsWith("interface Users {\n    @EntityGraph(attributePaths = ")
                .endsWith("    List<User> findAll();\n}");
    }

    private static Remedy first(String rule, String id, Consumer<Session> work) {
        List<Remedy> offered = remedies(run(work), rule, id);
        assertThat(offered).isNotEmpty();
        return offered.get(0);
    }

    private static Report run(Consumer<Session> work) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(User.class)
                .addAnnotatedClass(Club.class)
                .addAnnotatedClass(Interest.class);
        return MappedUnit.run(configuration, HibernateEntityNamesTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= USERS; i++) {
            Club club = new Club(1000 + i);
            Interest interest = new Interest(100 + i, club.id);
            session.persist(club);
            session.persist(interest);
            session.persist(new User(10 + i, club, interest));
        }
    }

    /** A repository of the application's. */
    public interface Users {
        /** All users. */
        List<User> findAll();
    }

    @MappedSuperclass
    static class Member {
        @ManyToOne
        Club club = new Club();
    }

    @Entity(name = "simple_user")
    static class User extends Member {
        @Id
        long id;

        @OneToMany
        @JoinColumn(name = "user_id")
        Set<Interest> interests = new HashSet<>();

        User() {}

        User(long id, Club club, Interest interest) {
            this.id = id;
            this.club = club;
            interests.add(interest);
        }
    }

    @Entity(name = "interest_group")
    static class Club {
        @Id
        long id;

        String name = "club";

        Club() {}

        Club(long id) {
            this.id = id;
        }
    }

    @Entity(name = "interest")
    static class Interest {
        @Id
        long id;

        long club;

        Interest() {}

        Interest(long id, long club) {
            this.id = id;
            this.club = club;
        }
    }
}
