package dev.fetchonce.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.mapping.MappedShop.Order;
import dev.fetchonce.mapping.MappedShop.Tag;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.IdGeneration;
import dev.fetchonce.model.IdGeneration.Strategy;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.MappedEntity.Cascade;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.OrmSettings;
import dev.fetchonce.model.RelationKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is read of every ORM alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MappingTest {
    private final String framework;
    private final List<String> faults = new ArrayList<>();
    private Mapping mapping = new Mapping("", "", List.of(), new OrmSettings(1, false, false, 1));
    private long statements;

    MappingTest(String framework) {
        this.framework = framework;
    }

    /** A factory of {@link MappedShop} that is ready for use. */
    abstract Object factory();

    /** How many statements it has prepared so far. */
    abstract long statements();

    @BeforeAll
    void read() {
        Object factory = factory();
        long before = statements();
        mapping = OrmMapping.read(factory, (where, fault) -> faults.add(where + ": " + fault))
                .orElseThrow();
        statements = statements() - before;
    }

    final Mapping mapping() {
        return mapping;
    }

    @Test
    void reads_every_entity_without_a_fault() {
        assertThat(faults).isEmpty();
        assertThat(mapping.entities())
                .extracting(MappedEntity::name)
                .contains(
                        "AppUser",
                        "Customer",
                        "Order",
                        "OrderItem",
                        "Product",
                        "Label",
                        "Seat",
                        "Payment",
                        "CardPayment");
    }

    @Test
    void tells_its_name_and_version() {
        assertThat(mapping.framework()).isEqualTo(framework);
        assertThat(mapping.version()).matches("\\d+\\.\\d+.*");
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
        Association customer = association("Order", "customer");

        assertThat(customer.kind()).isEqualTo(RelationKind.TO_ONE);
        assertThat(customer.from()).isEqualTo(new ColumnRef("orders", "customer_id"));
        assertThat(customer.to()).isEqualTo(new ColumnRef("customer", "id"));
        assertThat(customer.target()).isEqualTo("Customer");
        assertThat(customer.optional()).isFalse();
        assertThat(association("OrderItem", "order").optional()).isTrue();
    }

    @Test
    void a_to_many_leads_from_the_identifier_to_the_foreign_key_of_the_many() {
        Association items = association("Order", "items");

        assertThat(items.kind()).isEqualTo(RelationKind.TO_MANY);
        assertThat(items.from()).isEqualTo(new ColumnRef("orders", "id"));
        assertThat(items.to()).isEqualTo(new ColumnRef("order_item", "order_id"));
        assertThat(items.target()).isEqualTo("OrderItem");
        assertThat(items.eager()).isFalse();
        assertThat(items.bag()).isTrue();
    }

    @Test
    void a_to_many_over_a_link_table_leads_to_that() {
        Association paid = association("CardPayment", "paid");

        assertThat(paid.kind()).isEqualTo(RelationKind.MANY_TO_MANY);
        assertThat(paid.to()).isEqualTo(new ColumnRef("card_payment_order", "payment_id"));
        assertThat(paid.target()).isEqualTo("Order");
    }

    @Test
    void an_entity_that_adds_a_table_to_its_parents_has_that_table_and_the_parents_columns() {
        assertThat(entity("CardPayment").table()).isEqualTo("card_payment");
        assertThat(entity("CardPayment").attributes())
                .containsEntry("amount", "amount")
                .containsEntry("card", "card");
        assertThat(entity("Payment").table()).isEqualTo("payment");
    }

    @Test
    void tells_how_identifiers_are_generated() {
        assertThat(entity("Product").idGeneration()).isEqualTo(new IdGeneration(Strategy.IDENTITY, "", 0));
        assertThat(entity("OrderItem").idGeneration())
                .isEqualTo(new IdGeneration(Strategy.SEQUENCE, "item_numbers", 20));
        assertThat(entity("Label").idGeneration()).isEqualTo(new IdGeneration(Strategy.TABLE, "numbers", 5));
        assertThat(entity("Order").idGeneration()).isEqualTo(IdGeneration.ASSIGNED);
        assertThat(entity("Seat").idGeneration()).isEqualTo(IdGeneration.ASSIGNED);
    }

    @Test
    void tells_the_column_that_guards_updates() {
        assertThat(entity("Order").version()).isEqualTo("revision");
        assertThat(entity("Customer").version()).isNull();
    }

    @Test
    void tells_what_is_done_to_a_target_along_with_its_owner() {
        assertThat(association("Order", "items").cascades()).containsExactlyInAnyOrder(Cascade.values());
        assertThat(association("Order", "items").orphanRemoval()).isTrue();
        assertThat(association("Order", "customer").cascades()).isEmpty();
        assertThat(association("Order", "customer").orphanRemoval()).isFalse();
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
        assertThat(user.inverse()).isFalse();
    }

    @Test
    void the_inverse_of_a_one_to_one_leads_to_that_foreign_key() {
        Association customer = association("AppUser", "customer");

        assertThat(customer.kind()).isEqualTo(RelationKind.ONE_TO_ONE);
        assertThat(customer.from()).isEqualTo(new ColumnRef("app_user", "id"));
        assertThat(customer.to()).isEqualTo(new ColumnRef("customer", "user_id"));
        assertThat(customer.target()).isEqualTo("Customer");
        assertThat(customer.inverse()).isTrue();
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

    final MappedEntity entity(String name) {
        return mapping.entities().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    final Association association(String entity, String attribute) {
        return entity(entity).associations().stream()
                .filter(each -> each.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }
}
