package dev.fetchonce.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.RelationKind;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the mapping of a real session factory on H2. */
class HibernateMappingTest {
    private static @Nullable SessionFactory factory;
    private static final List<String> FAULTS = new ArrayList<>();
    private static List<MappedEntity> entities = List.of();
    private static long statements;

    @BeforeAll
    static void read() {
        SessionFactory opened = new Configuration()
                .addAnnotatedClass(AppUser.class)
                .addAnnotatedClass(Customer.class)
                .addAnnotatedClass(Order.class)
                .addAnnotatedClass(OrderItem.class)
                .addAnnotatedClass(Product.class)
                .addAnnotatedClass(Tag.class)
                .addAnnotatedClass(Seat.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:mapping")
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .setProperty("hibernate.generate_statistics", "true")
                .buildSessionFactory();
        factory = opened;
        long before = opened.getStatistics().getPrepareStatementCount();
        entities = HibernateMapping.read(opened, (where, fault) -> FAULTS.add(where + ": " + fault));
        statements = opened.getStatistics().getPrepareStatementCount() - before;
    }

    @AfterAll
    static void close() {
        if (factory != null) {
            factory.close();
        }
    }

    @Test
    void reads_every_entity_without_a_fault() {
        assertThat(FAULTS).isEmpty();
        assertThat(entities)
                .extracting(MappedEntity::name)
                .containsExactlyInAnyOrder("AppUser", "Customer", "Order", "OrderItem", "Product", "Label", "Seat");
    }

    @Test
    void runs_no_query() {
        assertThat(statements).isZero();
    }

    @Test
    void knows_table_identifier_and_columns() {
        MappedEntity order = entity("Order");

        assertThat(order.className()).isEqualTo(Order.class.getName());
        assertThat(order.table()).isEqualTo("orders");
        assertThat(order.idColumns()).containsExactly("id");
        assertThat(order.attributes()).containsEntry("id", "id").containsEntry("total_amount", "total");
    }

    @Test
    void names_an_entity_as_queries_do_and_folds_its_quoted_table() {
        assertThat(entity("Label").table()).isEqualTo("tag");
        assertThat(entity("Label").className()).isEqualTo(Tag.class.getName());
    }

    @Test
    void reads_attributes_of_an_embeddable_with_their_path() {
        assertThat(entity("Customer").attributes()).containsEntry("city", "address.city");
    }

    @Test
    void reads_all_columns_of_a_composite_identifier() {
        assertThat(entity("Seat").idColumns()).containsExactlyInAnyOrder("room", "place");
    }

    @Test
    void a_to_one_leads_from_the_foreign_key_to_the_identifier() {
        assertThat(association("Order", "customer"))
                .isEqualTo(new Association(
                        "customer",
                        RelationKind.TO_ONE,
                        new ColumnRef("orders", "customer_id"),
                        new ColumnRef("customer", "id"),
                        "Customer",
                        false,
                        false,
                        false));
    }

    @Test
    void a_to_many_leads_from_the_identifier_to_the_foreign_key_of_the_many() {
        assertThat(association("Order", "items"))
                .isEqualTo(new Association(
                        "items",
                        RelationKind.TO_MANY,
                        new ColumnRef("orders", "id"),
                        new ColumnRef("order_item", "order_id"),
                        "OrderItem",
                        false,
                        true,
                        true));
    }

    @Test
    void a_many_to_many_leads_to_the_link_table() {
        Association tags = association("Product", "tags");

        assertThat(tags.kind()).isEqualTo(RelationKind.MANY_TO_MANY);
        assertThat(tags.from()).isEqualTo(new ColumnRef("product", "id"));
        assertThat(tags.to()).isEqualTo(new ColumnRef("product_tag", "product_id"));
        assertThat(tags.target()).isEqualTo("Label");
        assertThat(tags.bag()).as("a set is no bag").isFalse();
    }

    @Test
    void a_one_to_one_leads_from_its_foreign_key() {
        Association user = association("Customer", "user");

        assertThat(user.kind()).isEqualTo(RelationKind.ONE_TO_ONE);
        assertThat(user.from()).isEqualTo(new ColumnRef("customer", "user_id"));
        assertThat(user.to()).isEqualTo(new ColumnRef("app_user", "id"));
    }

    @Test
    void the_inverse_of_a_one_to_one_leads_to_that_foreign_key() {
        Association customer = association("AppUser", "customer");

        assertThat(customer.kind()).isEqualTo(RelationKind.ONE_TO_ONE);
        assertThat(customer.from()).isEqualTo(new ColumnRef("app_user", "id"));
        assertThat(customer.to()).isEqualTo(new ColumnRef("customer", "user_id"));
        assertThat(customer.target()).isEqualTo("Customer");
    }

    @Test
    void tells_eager_from_lazy() {
        assertThat(association("OrderItem", "product").eager()).isTrue();
        assertThat(association("OrderItem", "order").eager()).isFalse();
    }

    @Test
    void a_list_with_an_order_column_is_no_bag() {
        assertThat(association("Product", "pictures").bag()).isFalse();
    }

    @Test
    void values_of_an_element_collection_are_a_to_many_without_entity() {
        Association pictures = association("Product", "pictures");

        assertThat(pictures.kind()).isEqualTo(RelationKind.TO_MANY);
        assertThat(pictures.to()).isEqualTo(new ColumnRef("product_pictures", "product_id"));
        assertThat(pictures.target()).isEmpty();
    }

    @Test
    void something_else_than_a_session_factory_is_a_fault_and_no_exception() {
        List<String> faults = new ArrayList<>();

        assertThat(HibernateMapping.read("no factory", (where, fault) -> faults.add(where)))
                .isEmpty();
        assertThat(faults).hasSize(1);
    }

    private static MappedEntity entity(String name) {
        return entities.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Association association(String entity, String attribute) {
        return entity(entity).associations().stream()
                .filter(each -> each.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    @Entity(name = "AppUser")
    @Table(name = "app_user")
    static class AppUser {
        @Id
        long id;

        @OneToOne(mappedBy = "user")
        @Nullable
        Customer customer;
    }

    @Entity(name = "Customer")
    static class Customer {
        @Id
        long id;

        @OneToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "user_id")
        @Nullable
        AppUser user;

        @Embedded
        Address address = new Address();
    }

    @Embeddable
    static class Address {
        @Nullable
        String city;
    }

    @Entity(name = "Order")
    @Table(name = "orders", schema = "public")
    static class Order {
        @Id
        long id;

        @Column(name = "total_amount")
        long total;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "customer_id")
        @Nullable
        Customer customer;

        @OneToMany(mappedBy = "order")
        List<OrderItem> items = new ArrayList<>();
    }

    @Entity(name = "OrderItem")
    @Table(name = "order_item")
    static class OrderItem {
        @Id
        long id;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "order_id")
        @Nullable
        Order order;

        @ManyToOne
        @JoinColumn(name = "product_id")
        @Nullable
        Product product;
    }

    @Entity(name = "Product")
    static class Product {
        @Id
        long id;

        @ManyToMany
        @JoinTable(
                name = "product_tag",
                joinColumns = @JoinColumn(name = "product_id"),
                inverseJoinColumns = @JoinColumn(name = "tag_id"))
        Set<Tag> tags = new HashSet<>();

        @ElementCollection
        @OrderColumn(name = "place")
        List<String> pictures = new ArrayList<>();
    }

    @Entity(name = "Label")
    @Table(name = "`TAG`")
    static class Tag {
        @Id
        long id;
    }

    @Entity(name = "Seat")
    @IdClass(SeatId.class)
    static class Seat {
        @Id
        long room;

        @Id
        long place;
    }

    record SeatId(long room, long place) implements Serializable {}
}
