package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.BatchedOrders;
import com.acme.orders.GrowingOrders;
import com.acme.orders.ShopOrders;
import com.acme.orders.ShopWrites;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Spring Boot test with JPA and a pool, in a JVM of its own. */
class SpringBootIT {
    @TempDir
    Path directory;

    @Test
    void is_observed_by_the_agent_and_fails_as_the_readme_shows() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), ShopOrders.class);

        assertNamesTheLazyAssociation(jvm);
        assertThat(DocumentationIT.blocks("../README.md", ""))
                .filteredOn(block -> block.startsWith("ShopOrders.lazily"))
                .singleElement()
                .satisfies(block -> assertThat(jvm.output()).contains(block.substring(0, block.indexOf("\nReport: "))));
    }

    @Test
    void is_observed_through_its_beans_where_no_agent_can_be_attached() throws Exception {
        assertNamesTheLazyAssociation(TestJvm.run(directory, List.of(TestJvm.NO_ATTACH), ShopOrders.class));
    }

    @Test
    void grows_where_it_loads_lazily_and_not_where_it_joins_or_loads_in_batches() throws Exception {
        TestJvm jvm = TestJvm.run(directory, List.of(), GrowingOrders.class, BatchedOrders.class);

        assertThat(jvm.output())
                .contains(
                        "GrowingOrders.fails_lazily with 10 rows: expected as many queries with 1, 10 rows, but executed 2,"
                                + " 11: 1 more for each row.\n\n1 → 10 × select c1_0.id")
                .contains("BatchedOrders.fails_where_nothing_may_grow with 10 rows: expected as many queries with 1, 10"
                        + " rows, but executed 2, 4: 0.222 more for each row.")
                .doesNotContain("GrowingOrders.at_once", "BatchedOrders.within_its_bound");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Dspring.main.banner-mode=off", TestJvm.NO_ATTACH})
    void counts_what_is_pending_when_a_transaction_is_rolled_back(String flag) throws Exception {
        assertThat(TestJvm.run(directory, List.of(flag), ShopWrites.class).output())
                .contains("SUCCESSFUL counts_what_is_pending()")
                .contains("ShopWrites.fails_by_what_is_pending: expected no queries, but executed 1.")
                .contains(
                        "ShopWrites.fails_where_it_cannot_be_sent: queries cannot be counted: what the test left pending"
                                + " cannot be flushed: ");
    }

    private static void assertNamesTheLazyAssociation(TestJvm jvm) throws Exception {
        assertThat(jvm.output()).contains("SUCCESSFUL at_once()").contains("""
                ShopOrders.lazily: expected at most 1 query, but executed 6.

                5 × select c1_0.id, c1_0.name from customer c1_0 where c1_0.id = ?
                    n-plus-one Order.customer (proven): 5 distinct binds
                    loop: Orders.lazily (Orders.java:%d)
                    source: 5 rows of orders.customer_id from: select o1_0.id, o1_0.customer_id from orders o1_0 order by o1_0.id
                1 × select o1_0.id, o1_0.customer_id from orders o1_0 order by o1_0.id

                First remedy for Order.customer (Spring Data JPA): @EntityGraph on OrderRepository.findAllByOrderById;\
                 6 queries → 1
                    interface OrderRepository {
                        @EntityGraph(attributePaths = "customer")
                        List<Order> findAllByOrderById();
                    }

                Accept it: @MaxQueries(6)
                Report: %s#""".formatted(
                        LoopLine.of("com/acme/orders/Orders.java"), jvm.report().resolve("fetchonce.html")));
    }
}
