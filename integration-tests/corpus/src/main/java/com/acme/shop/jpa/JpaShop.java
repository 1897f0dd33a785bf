package com.acme.shop.jpa;

import dev.fetchonce.corpus.FrameworkShop;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** The shop by plain JPA. */
public final class JpaShop implements FrameworkShop {
    private final Provider provider;
    private final EntityManagerFactory factory;

    private JpaShop(Provider provider, DataSource dataSource, Map<String, String> properties) throws SQLException {
        this.provider = provider;
        OwnTables.create(dataSource, provider.firstOfSequence);
        this.factory = provider.factory(dataSource, properties);
    }

    public static JpaShop hibernate(DataSource dataSource, Map<String, String> properties) throws SQLException {
        return new JpaShop(Provider.HIBERNATE, dataSource, properties);
    }

    /** Unwoven, as it is without an agent or a build step: to-one associations are eager there. */
    public static JpaShop eclipseLink(DataSource dataSource, Map<String, String> properties) throws SQLException {
        return new JpaShop(Provider.ECLIPSELINK, dataSource, properties);
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Works with an EntityManager of its own, in one transaction. */
    public void inTransaction(Consumer<EntityManager> work) {
        ask(em -> {
            work.accept(em);
            return em;
        });
    }

    /** Gives what an EntityManager of its own finds, in one transaction. */
    public <T> T ask(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            EntityTransaction transaction = em.getTransaction();
            transaction.begin();
            T answer = work.apply(em);
            transaction.commit();
            return answer;
        }
    }

    /** A number as a page shows it. */
    public String show(int number) {
        return "(" + number + ")";
    }

    /** Runs a statement of plain SQL in a transaction of its own. */
    public void execute(String sql) {
        inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }

    /** The query, loading what lies behind an attribute for many rows at once. */
    public <T> TypedQuery<T> batching(EntityManager em, TypedQuery<T> query, String path) {
        return provider.batching(em, query, path);
    }

    /** Lets it send its writes in batches. */
    public void batchWrites(EntityManager em) {
        provider.batchWrites(em);
    }

    @Override
    public void close() {
        factory.close();
    }
}
