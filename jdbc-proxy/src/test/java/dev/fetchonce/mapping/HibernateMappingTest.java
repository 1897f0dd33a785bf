package dev.fetchonce.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.OrmSettings;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Reads a real session factory on H2; runs with each Hibernate that the build names. */
class HibernateMappingTest extends MappingTest {
    private final SessionFactory factory;

    HibernateMappingTest() {
        super("Hibernate");
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:hibernate-mapping")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .setProperty("hibernate.jdbc.batch_size", "30")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.default_batch_fetch_size", "4")
                .setProperty("hibernate.generate_statistics", "true");
        MappedShop.ENTITIES.forEach(configuration::addAnnotatedClass);
        this.factory = configuration.buildSessionFactory();
    }

    @Override
    Object factory() {
        return factory;
    }

    @Override
    long statements() {
        return factory.getStatistics().getPrepareStatementCount();
    }

    @AfterAll
    void close() {
        factory.close();
    }

    @Test
    void is_the_version_that_the_build_asks_for() {
        assertThat(mapping().version()).startsWith(System.getProperty("hibernate.expected", "6."));
    }

    @Test
    void tells_eager_from_lazy() {
        assertThat(association("OrderItem", "product").eager()).isTrue();
        assertThat(association("OrderItem", "order").eager()).isFalse();
    }

    @Test
    void tells_which_batches_are_configured_already() {
        assertThat(mapping().settings()).isEqualTo(new OrmSettings(30, true, false, 4));
        assertThat(association("Order", "items").batchSize()).isEqualTo(7);
        assertThat(association("Product", "tags").batchSize()).as("the default").isEqualTo(4);
        assertThat(entity("Product").batchSize()).isEqualTo(9);
        assertThat(entity("Customer").batchSize()).as("the default").isEqualTo(4);
    }
}
