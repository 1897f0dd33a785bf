package com.acme;

import static com.acme.MappedUnit.executions;
import static com.acme.MappedUnit.remedies;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hibernate loads in batches what it looks up by its id, and by nothing else. */
class HibernateOneToOneTest {
    private static final int POSTS = 12;

    @Test
    void what_is_looked_up_by_its_foreign_key_has_no_batch_size() {
        Consumer<Session> work = session -> read(session, Post.class);
        assertThat(executions(run("50", work))).isEqualTo(1 + POSTS);
        for (String size : new String[] {"1", "50"}) {
            Report bad = run(size, work);
            assertThat(remedies(bad, "n-plus-one", "hibernate-batch-size")).isEmpty();
            assertThat(remedies(bad, "n-plus-one", "jpql-join-fetch")).isNotEmpty();
        }
    }

    @Test
    void what_is_looked_up_by_an_id_that_is_a_foreign_key_has_one() {
        Consumer<Session> work = session -> read(session, Page.class);
        Remedy offered =
                remedies(run("1", work), "n-plus-one", "hibernate-batch-size").get(0);
        assertThat(offered.title()).isEqualTo("@BatchSize(size = 50) on PageDetails");
        assertThat(offered.executionsAfter())
                .isEqualTo(executions(run("50", work)))
                .isEqualTo(2);
    }

    @Test
    void what_is_looked_up_by_a_code_has_none() {
        Consumer<Session> work = session -> read(session, City.class);
        assertThat(executions(run("50", work))).isEqualTo(1 + POSTS);
        assertThat(remedies(run("1", work), "n-plus-one", "hibernate-batch-size"))
                .isEmpty();
    }

    private static void read(Session session, Class<?> entity) {
        assertThat(session.createQuery("from " + entity.getSimpleName(), entity).getResultList())
                .hasSize(POSTS);
    }

    private static Report run(String size, Consumer<Session> work) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Post.class)
                .addAnnotatedClass(PostDetails.class)
                .addAnnotatedClass(Page.class)
                .addAnnotatedClass(PageDetails.class)
                .addAnnotatedClass(City.class)
                .addAnnotatedClass(Country.class)
                .setProperty("hibernate.default_batch_fetch_size", size);
        return MappedUnit.run(configuration, HibernateOneToOneTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= POSTS; i++) {
            Post post = new Post();
            post.id = i;
            PostDetails details = new PostDetails();
            details.id = 100L + i;
            details.post = post;
            Page page = new Page();
            page.id = 200L + i;
            PageDetails ofPage = new PageDetails();
            ofPage.page = page;
            Country country = new Country();
            country.id = 300L + i;
            country.code = "code" + i;
            City city = new City();
            city.id = 400L + i;
            city.country = country;
            for (Object each : new Object[] {post, details, page, ofPage, country, city}) {
                session.persist(each);
            }
        }
    }

    @Entity(name = "Post")
    static class Post {
        @Id
        long id;

        @OneToOne(mappedBy = "post")
        @Nullable
        PostDetails details;
    }

    @Entity(name = "PostDetails")
    static class PostDetails {
        @Id
        long id;

        @OneToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "post_id")
        @Nullable
        Post post;
    }

    @Entity(name = "Page")
    static class Page {
        @Id
        long id;

        @OneToOne(mappedBy = "page")
        @Nullable
        PageDetails details;
    }

    @Entity(name = "PageDetails")
    static class PageDetails {
        @Id
        long id;

        @OneToOne(fetch = FetchType.LAZY)
        @MapsId
        @JoinColumn(name = "page_id")
        @Nullable
        Page page;
    }

    @Entity(name = "City")
    static class City {
        @Id
        long id;

        @ManyToOne
        @JoinColumn(name = "country_code", referencedColumnName = "code")
        @Nullable
        Country country;
    }

    @Entity(name = "Country")
    static class Country {
        @Id
        long id;

        @Column(unique = true)
        String code = "";
    }
}
