package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.baseline.AcceptedFinding;
import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.BaselineFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bad suite of the shop, under a ratchet from one day to the next. */
class ShopRatchetIT {
    private static final String RATCHET = "-Dfetchonce.mode=ratchet";

    @TempDir
    Path directory;

    private ShopSuite shop;

    @BeforeEach
    void copy() throws Exception {
        shop = new ShopSuite(directory);
    }

    @Test
    void fails_what_is_new_alone_and_forgets_what_is_solved() throws Exception {
        assertThat(shop.run("-Dfetchonce.baseline=record").output()).doesNotContain("FAILED");
        Baseline recorded = baseline();
        assertThat(places(recorded))
                .contains(
                        "com.acme.shop.orders.OrderService#phones",
                        "com.acme.shop.orders.OrderService#products",
                        "com.acme.shop.catalogue.ProductController#list");

        move();
        assertThat(shop.run(RATCHET).output())
                .contains("SUCCESSFUL shows_phones()")
                .doesNotContain("FAILED");
        assertThat(baseline().entries()).isEqualTo(recorded.entries());
        assertThat(baseline().recorded()).hasSameSizeAs(recorded.recorded());

        shop.replace(
                "orders/FixedOrderService.java",
                "phones(orders.findAllWithCustomer())",
                "phones(orders.findAllByOrderById())");
        String output = shop.run(RATCHET).output();
        assertThat(output.lines().filter(line -> line.startsWith("FAILED")))
                .containsExactly("FAILED lists_phones_at_once()");
        assertThat(output)
                .contains("PagesTest.lists_phones_at_once: expected nothing that fetchonce-baseline.json does not know,"
                        + " but found 1 new or worse.")
                .contains("loop: FixedOrderService");

        shop.replace(
                "orders/FixedOrderService.java",
                "phones(orders.findAllByOrderById())",
                "phones(orders.findAllWithCustomer())");
        shop.replace("orders/OrderService.java", "orders.findAllByOrderById()", "orders.findAllWithProducts()");
        assertThat(shop.run(RATCHET).output()).doesNotContain("FAILED");
        assertThat(baseline().entries().size()).isLessThan(recorded.entries().size());
        assertThat(places(baseline()))
                .doesNotContain("com.acme.shop.orders.OrderService#products")
                .contains("com.acme.shop.catalogue.ProductController#list");
    }

    /** Lines and members of the code, and the name of a test. */
    private void move() {
        shop.replace("orders/OrderService.java", "class OrderService {", "class OrderService {\n\n\n    // moved\n");
        shop.replace("PagesTest.java", "void lists_phones()", "void shows_phones()");
    }

    private Baseline baseline() throws Exception {
        return BaselineFile.read(directory.resolve(BaselineFile.NAME));
    }

    private static List<String> places(Baseline baseline) {
        return baseline.entries().stream().map(AcceptedFinding::place).toList();
    }
}
