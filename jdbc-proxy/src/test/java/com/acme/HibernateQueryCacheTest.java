package com.acme;

import static com.acme.MappedUnit.executions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import dev.fetchonce.report.Report;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** A cached result is ids: where the cache no longer holds their entities, each is loaded by itself. */
class HibernateQueryCacheTest {
    private static final int COINS = 12;

    @Test
    void entities_of_a_cached_result_are_not_called_eager_nor_joined_to_themselves() {
        Report report = run(session -> {
            read(session);
            session.getSessionFactory().getCache().evictEntityData();
            read(session);
        });
        assertThat(executions(report)).isEqualTo(1 + COINS);
        assertThat(report.findings()).hasSize(1);
        Finding found = report.findings().get(0);
        assertThat(found.cause()).isNull();
        assertThat(found.remedies()).extracting(Remedy::id).doesNotContain("sql-join");
    }

    @Test
    void entities_that_are_cached_are_not_loaded() {
        Report report = run(session -> {
            read(session);
            read(session);
        });
        assertThat(executions(report)).isEqualTo(1);
    }

    private static void read(Session session) {
        session.clear();
        assertThat(session.createQuery("from Coin", Coin.class)
                        .setCacheable(true)
                        .getResultList())
                .hasSize(COINS);
    }

    private static Report run(Consumer<Session> work) {
        Configuration configuration = new Configuration()
                .addAnnotatedClass(Coin.class)
                .setProperty("hibernate.cache.use_query_cache", "true")
                .setProperty("hibernate.cache.query_cache_layout", "SHALLOW")
                .setProperty("hibernate.cache.region.factory_class", MapRegions.class.getName());
        return MappedUnit.run(configuration, HibernateQueryCacheTest::fill, work);
    }

    private static void fill(Session session) {
        for (int i = 1; i <= COINS; i++) {
            session.persist(new Coin(100 + i));
        }
    }

    @Entity(name = "Coin")
    @Cacheable
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    static class Coin {
        @Id
        long id;

        String name = "coin";

        Coin() {}

        Coin(long id) {
            this.id = id;
        }
    }
}
