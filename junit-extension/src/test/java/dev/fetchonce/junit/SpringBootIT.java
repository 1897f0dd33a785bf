package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.ShopOrders;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Spring Boot test with JPA and a pool, in a JVM of its own. */
class SpringBootIT {
    @TempDir
    Path directory;

    @Test
    void is_observed_by_the_agent() throws Exception {
        assertNamesTheLazyAssociation(TestJvm.run(directory, List.of(), ShopOrders.class));
    }

    @Test
    void is_observed_through_its_beans_where_no_agent_can_be_attached() throws Exception {
        assertNamesTheLazyAssociation(TestJvm.run(directory, List.of(TestJvm.NO_ATTACH), ShopOrders.class));
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
                        LoopLine.of("com/acme/shop/Orders.java"), jvm.report().resolve("fetchonce.html")));
    }
}
