package com.acme.shop.jpa;

import com.acme.shop.jpa.hibernate.HibernateModel;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.jpa.JpaEntityManager;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.hibernate.Session;
import org.hibernate.jpa.HibernatePersistenceProvider;

/** Who implements JPA, and what each calls its own remedies. */
enum Provider {
    HIBERNATE(1) {
        @Override
        EntityManagerFactory factory(DataSource dataSource, Map<String, String> properties) {
            return new HibernatePersistenceProvider()
                    .createContainerEntityManagerFactory(
                            new ShopUnit(
                                    dataSource,
                                    HibernatePersistenceProvider.class.getName(),
                                    new Properties(),
                                    HibernateModel.ENTITIES),
                            properties);
        }

        @Override
        <T> TypedQuery<T> batching(EntityManager em, TypedQuery<T> query, String path) {
            em.unwrap(Session.class).setFetchBatchSize(SIZE);
            return query;
        }

        @Override
        void batchWrites(EntityManager em) {
            em.unwrap(Session.class).setJdbcBatchSize(SIZE);
        }
    },

    ECLIPSELINK(50) {
        @Override
        EntityManagerFactory factory(DataSource dataSource, Map<String, String> properties) {
            Properties own = new Properties();
            own.put(PersistenceUnitProperties.WEAVING, "false");
            own.put(PersistenceUnitProperties.LOGGING_LEVEL, "OFF");
            return new PersistenceProvider()
                    .createContainerEntityManagerFactory(
                            new ShopUnit(dataSource, PersistenceProvider.class.getName(), own, List.of()), properties);
        }

        @Override
        <T> TypedQuery<T> batching(EntityManager em, TypedQuery<T> query, String path) {
            return query.setHint(QueryHints.BATCH, path).setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN);
        }

        @Override
        void batchWrites(EntityManager em) {
            em.unwrap(JpaEntityManager.class).getServerSession().getLogin().useBatchWriting();
        }
    };

    private static final int SIZE = 50;

    final int firstOfSequence;

    /** @param firstOfSequence what a new sequence of blocks must start with */
    Provider(int firstOfSequence) {
        this.firstOfSequence = firstOfSequence;
    }

    abstract EntityManagerFactory factory(DataSource dataSource, Map<String, String> properties);

    abstract <T> TypedQuery<T> batching(EntityManager em, TypedQuery<T> query, String path);

    abstract void batchWrites(EntityManager em);
}
