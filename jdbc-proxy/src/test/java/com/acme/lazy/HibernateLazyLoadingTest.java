package com.acme.lazy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.Properties;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;

/** Runs with each Hibernate that the build names. */
class HibernateLazyLoadingTest extends LazyLoadingTest {
    @Override
    EntityManagerFactory open(DataSource database) {
        Properties properties = new Properties();
        properties.put("hibernate.connection.datasource", database);
        properties.put("hibernate.hbm2ddl.auto", "create");
        return new Configuration()
                .addProperties(properties)
                .addAnnotatedClass(Shelf.class)
                .addAnnotatedClass(Book.class)
                .buildSessionFactory();
    }

    @Override
    String ofCollection() {
        return "org.hibernate.collection.spi.AbstractPersistentCollection.initialize";
    }

    @Test
    void names_what_loads_a_proxy() {
        assertThat(lazyLoading(LazyLoadingTest::readRooms))
                .containsExactly("org.hibernate.proxy.AbstractLazyInitializer.initialize");
    }
}
