package com.acme;

import static com.acme.MappedUnit.executions;
import static com.acme.MappedUnit.remedies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.annotations.BatchSize;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** A batch size is offered for what has none. */
class HibernateBatchSizeTest {
    private static final int AUTHORS = 12;

    @Test
    void of_two_levels_only_the_one_without_is_named() {
        Report bad = run("1", HibernateBatchSizeTest::readPublishers);
        Remedy offered = remedies(bad, "n-plus-one", "hibernate-batch-size").get(0);
        assertThat(offered.title()).isEqualTo("@BatchSize(size = 50) on Author");
        assertThat(offered.after()).isEqualTo("@Entity\n@BatchSize(size = 50)\nclass Author");
        Report fixed = run("50", HibernateBatchSizeTest::readPublishers);
        assertThat(offered.executionsAfter()).isEqualTo(executions(fixed)).isEqualTo(1 + 1 + 2);
    }

    private static void readPublishers(Session session) {
        for (Post post : session.createQuery("from Post", Post.class).getResultList()) {
            assertThat(post.author.getPublisher().getName()).isEqualTo("publisher");
        }
    }

    @Test
    void none_is_offered_where_rows_come_one_at_a_time_in_spite_of_it() {
        Report unbatched = run("1", HibernateBatchSizeTest::stream);
        assertThat(remedies(unbatched, "n-plus-one", "hibernate-batch-size")).hasSize(1);
        Report batched = run("10", HibernateBatchSizeTest::stream);
        assertThat(remedies(batched, "n-plus-one", "hibernate-batch-size")).isEmpty();
    }

    private static void stream(Session session) {
        try (Stream<Post> posts = session.createQuery("from Post", Post.class).getResultStream()) {
            posts.forEach(post -> assertThat(post.author.getName()).isNotEmpty());
        }
    }

    @Test
    void that_of_the_elements_class_does_not_count_for_a_collection() {
        Report bad = run("1", session -> {
            for (Author author :
                    session.createQuery("from Author", Author.class).getResultList()) {
                assertThat(author.notes).isEmpty();
            }
        });
        assertThat(remedies(bad, "n-plus-one", "hibernate-batch-size"))
                .extracting(Remedy::title)
                .containsExactly("@BatchSize(size = 50) on Author.notes");
    }

    private static Report run(String size, Consumer<Session> work) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Post.class)
                .addAnnotatedClass(Author.class)
                .addAnnotatedClass(Publisher.class)
                .addAnnotatedClass(Note.class)
                .setProperty("hibernate.default_batch_fetch_size", size);
        return MappedUnit.run(configuration, HibernateBatchSizeTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= AUTHORS; i++) {
            session.persist(new Post(100 + i, new Author(20 + i, new Publisher(1000 + i))));
        }
    }

    @Entity(name = "Post")
    static class Post {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        Author author = new Author();

        Post() {}

        Post(long id, Author author) {
            this.id = id;
            this.author = author;
        }
    }

    @Entity(name = "Author")
    static class Author {
        @Id
        long id;

        String name = "";

        @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
        Publisher publisher = new Publisher();

        @OneToMany
        @JoinColumn(name = "author_id")
        Set<Note> notes = new HashSet<>();

        Author() {}

        Author(long id, Publisher publisher) {
            this.id = id;
            this.name = "author" + id;
            this.publisher = publisher;
        }

        String getName() {
            return name;
        }

        Publisher getPublisher() {
            return publisher;
        }
    }

    @Entity(name = "Publisher")
    @BatchSize(size = 10)
    static class Publisher {
        @Id
        long id;

        String name = "publisher";

        Publisher() {}

        Publisher(long id) {
            this.id = id;
        }

        String getName() {
            return name;
        }
    }

    @Entity(name = "Note")
    @BatchSize(size = 10)
    static class Note {
        @Id
        long id;
    }
}
