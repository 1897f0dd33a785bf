package dev.fetchonce.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.OrmSettings;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
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
        configuration.addAnnotatedClass(Remark.class);
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

    @Test
    void leads_from_any_to_each_entity_that_it_may_name_and_joins_none() {
        assertThat(entity("Remark").associations())
                .extracting(Association::attribute, Association::from, Association::target, Association::to)
                .containsExactlyInAnyOrder(
                        tuple("subject", column("remark", "subject_id"), "Product", column("product", "id")),
                        tuple("subject", column("remark", "subject_id"), "Customer", column("customer", "id")));
        assertThat(entity("Remark").associations()).noneMatch(Association::joinable);
        assertThat(association("OrderItem", "product").joinable()).isTrue();
    }

    private static ColumnRef column(String table, String column) {
        return new ColumnRef(table, column);
    }

    @Entity(name = "Remark")
    static class Remark {
        @Id
        long id;

        @Any(fetch = FetchType.LAZY)
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminatorValue(discriminator = "product", entity = MappedShop.Product.class)
        @AnyDiscriminatorValue(discriminator = "customer", entity = MappedShop.Customer.class)
        @Column(name = "subject_type")
        @JoinColumn(name = "subject_id")
        @Nullable
        Object subject;
    }
}
