package com.acme;

import static com.acme.MappedUnit.executions;
import static com.acme.MappedUnit.remedies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** Hibernate joins one bag in a query: of two, none is offered to be joined. */
class HibernateBagsTest {
    private static final int OWNERS = 5;

    @Test
    void two_bags_are_fetched_in_batches() {
        Consumer<Session> work = session -> read(session.createQuery("from Club", Club.class).getResultList().stream()
                .map(each -> each.members)
                .flatMap(Collection::stream)
                .map(each -> each.posts)
                .toList());
        List<Remedy> offered = offered(run("1", work));
        assertThat(offered)
                .extracting(Remedy::id)
                .doesNotContain("jpa-lazy-mapping", "jpql-join-fetch")
                .startsWith("hibernate-batch-size");
        assertThat(offered.get(0).executionsAfter())
                .isEqualTo(executions(run("50", work)))
                .isEqualTo(3);
    }

    @Test
    void two_sets_are_fetched_by_the_query() {
        Report bad = run("1", session -> readTeams(session, "from Team"));
        Remedy lazy = remedies(bad, "n-plus-one", "jpa-lazy-mapping").get(0);
        assertThat(lazy.title()).isEqualTo("Map Team.players LAZY, and fetch it with the query");
        Remedy join = remedies(bad, "n-plus-one", "jpql-join-fetch").get(0);
        assertThat(lazy.after()).endsWith(join.after());
        assertThat(join.caution()).doesNotContain("bag");
        Report fixed = run("1", session -> readTeams(session, join.after()));
        assertThat(executions(fixed)).isEqualTo(join.executionsAfter()).isEqualTo(1);
    }

    private static void readTeams(Session session, String query) {
        read(session.createQuery(query, Team.class).getResultList().stream()
                .map(each -> each.players)
                .flatMap(Collection::stream)
                .map(each -> each.goals)
                .toList());
    }

    @Test
    void each_level_that_is_eager_is_named() {
        Report bad = run(
                "1",
                session -> assertThat(
                                session.createQuery("from Shelf", Shelf.class).getResultList())
                        .hasSize(OWNERS));
        assertThat(remedies(bad, "n-plus-one", "jpql-join-fetch")).isEmpty();
        Remedy offered = remedies(bad, "n-plus-one", "jpa-lazy-mapping").get(0);
        assertThat(offered.title()).isEqualTo("Map Shelf.books and Book.notes LAZY");
        assertThat(offered.after()).isEqualTo("""
                class Shelf {
                    @OneToMany(fetch = FetchType.LAZY)
                    List<Book> books;
                }

                class Book {
                    @OneToMany(fetch = FetchType.LAZY)
                    List<Note> notes;
                }""");
    }

    @Test
    void a_page_is_not_joined_without_caution() {
        for (int page : new int[] {OWNERS - 1, 0}) {
            Report bad = run("1", session -> {
                var query = session.createQuery("from Squad", Squad.class);
                assertThat((page > 0 ? query.setMaxResults(page) : query).getResultList())
                        .hasSizeGreaterThan(3);
            });
            Remedy offered = remedies(bad, "n-plus-one", "jpa-lazy-mapping").get(0);
            assertThat(offered.after()).contains("left join fetch");
            assertThat(offered.caution().contains("Hibernate pages in memory.")).isEqualTo(page > 0);
        }
    }

    private static void read(List<? extends Collection<?>> collections) {
        assertThat(collections)
                .hasSize(2 * OWNERS)
                .allSatisfy(each -> assertThat(each).hasSize(1));
    }

    private static List<Remedy> offered(Report report) {
        return report.findings().stream()
                .filter(each -> each.rule().equals("n-plus-one"))
                .map(Finding::remedies)
                .flatMap(List::stream)
                .toList();
    }

    private static Report run(String size, Consumer<Session> work) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Club.class)
                .addAnnotatedClass(Member.class)
                .addAnnotatedClass(Team.class)
                .addAnnotatedClass(Player.class)
                .addAnnotatedClass(Squad.class)
                .addAnnotatedClass(Shelf.class)
                .addAnnotatedClass(Book.class)
                .addAnnotatedClass(Note.class)
                .setProperty("hibernate.default_batch_fetch_size", size);
        return MappedUnit.run(configuration, HibernateBagsTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= OWNERS; i++) {
            session.persist(new Club(10_000 + i));
            session.persist(new Team(20_000 + i));
            session.persist(new Shelf(30_000 + i));
            session.persist(new Squad(40_000 + i));
        }
    }

    @Entity(name = "Note")
    static class Note {
        @Id
        long id;

        Note() {}

        Note(long id) {
            this.id = id;
        }
    }

    @Entity(name = "Club")
    static class Club {
        @Id
        long id;

        @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @JoinColumn(name = "club_id")
        List<Member> members = new ArrayList<>();

        Club() {}

        Club(long id) {
            this.id = id;
            members.add(new Member(10 * id));
            members.add(new Member(10 * id + 1));
        }
    }

    @Entity(name = "Member")
    static class Member {
        @Id
        long id;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "member_id")
        List<Note> posts = new ArrayList<>();

        Member() {}

        Member(long id) {
            this.id = id;
            posts.add(new Note(10 * id));
        }
    }

    @Entity(name = "Team")
    static class Team {
        @Id
        long id;

        @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @JoinColumn(name = "team_id")
        Set<Player> players = new HashSet<>();

        Team() {}

        Team(long id) {
            this.id = id;
            players.add(new Player(10 * id));
            players.add(new Player(10 * id + 1));
        }
    }

    @Entity(name = "Player")
    static class Player {
        @Id
        long id;

        @OneToMany(cascade = CascadeType.PERSIST)
        @JoinColumn(name = "player_id")
        Set<Note> goals = new HashSet<>();

        Player() {}

        Player(long id) {
            this.id = id;
            goals.add(new Note(10 * id));
        }
    }

    @Entity(name = "Squad")
    static class Squad {
        @Id
        long id;

        @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @JoinColumn(name = "squad_id")
        Set<Note> orders = new HashSet<>();

        Squad() {}

        Squad(long id) {
            this.id = id;
            orders.add(new Note(id));
        }
    }

    @Entity(name = "Shelf")
    static class Shelf {
        @Id
        long id;

        @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @JoinColumn(name = "shelf_id")
        List<Book> books = new ArrayList<>();

        Shelf() {}

        Shelf(long id) {
            this.id = id;
            books.add(new Book(10 * id));
            books.add(new Book(10 * id + 1));
        }
    }

    @Entity(name = "Book")
    static class Book {
        @Id
        long id;

        @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
        @Fetch(FetchMode.SELECT)
        @JoinColumn(name = "book_id")
        List<Note> notes = new ArrayList<>();

        Book() {}

        Book(long id) {
            this.id = id;
            notes.add(new Note(10 * id));
        }
    }
}
