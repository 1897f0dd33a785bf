package dev.fetchonce.advise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties are found by the names of columns, keys and tables. */
class BeanTest {
    private static final Bean ORDER = Bean.read(new ApplicationCalls(BeanTest::bytes), Order.class.getName());

    @Test
    void a_column_fits_a_property_whatever_its_case_and_underscores() {
        assertThat(ORDER.propertyOf("CUSTOMER_ID")).contains("customerId");
    }

    @Test
    void inherited_properties_count() {
        assertThat(ORDER.propertyOf("id")).contains("id");
    }

    @Test
    void the_foreign_key_tells_two_properties_of_one_type_apart() {
        assertThat(ORDER.propertyFor("address", List.of("shipping_address", "address")))
                .contains("shippingAddress");
    }

    @Test
    void rows_of_a_table_go_where_their_type_is_called_like_it() {
        assertThat(ORDER.propertyFor("order_items", List.of("order_items"))).contains("lines");
    }

    @Test
    void of_a_collection_the_type_of_its_elements_counts() {
        assertThat(ORDER.type("lines")).isEqualTo(OrderItem.class.getName());
    }

    @Test
    void an_unknown_class_has_no_properties() {
        assertThat(Bean.read(new ApplicationCalls(name -> null), "com.acme.Gone")
                        .isUnknown())
                .isTrue();
    }

    private static byte @Nullable [] bytes(String className) {
        try (InputStream in = BeanTest.class.getResourceAsStream("/" + className.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static class Row {
        protected long id;
    }

    static class Order extends Row {
        protected long customerId;
        protected @Nullable Address billingAddress;
        protected @Nullable Address shippingAddress;
        protected List<OrderItem> lines = List.of();
    }

    record Address(String street) {}

    record OrderItem(int quantity) {}
}
