package com.acme.shop;

import static dev.fetchonce.junit.FetchonceAssertions.assertQueries;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.expect.FailsWith;
import com.acme.shop.repository.OrderRepository;
import dev.fetchonce.junit.ExpectQueries;
import dev.fetchonce.junit.MaxQueries;
import dev.fetchonce.junit.NoNPlusOne;
import dev.fetchonce.junit.Queries;
import dev.fetchonce.model.Confidence;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Budgets in tests that Quarkus loads and runs by itself. */
@QuarkusTest
class BudgetsIT {
    @Inject
    OrderRepository orders;

    @Test
    @MaxQueries(1)
    @NoNPlusOne(minConfidence = Confidence.POSSIBLE)
    void are_kept_by_a_page() {
        get("/fixed/orders").then().statusCode(200);
    }

    @Test
    @MaxQueries(1)
    @FailsWith("BudgetsIT.are_broken_by_a_page: expected at most 1 query, but executed 6.\n\n5 × select ")
    @FailsWith("n-plus-one Order.customer (proven): 5 distinct binds")
    @FailsWith("loop: OrderService.phones (OrderService.java:")
    void are_broken_by_a_page() {
        get("/orders").then().statusCode(200);
    }

    @Test
    @NoNPlusOne
    @FailsWith("n-plus-one Order.customer (proven)")
    void say_what_is_fetched_row_by_row() {
        get("/orders").then().statusCode(200);
    }

    @Test
    @ExpectQueries(1)
    void count_what_a_test_does_itself() {
        assertThat(orders.listById()).isNotEmpty();
    }

    @Test
    @MaxQueries(0)
    @FailsWith("expected no queries, but executed 1.")
    void are_broken_by_the_test_itself() {
        orders.listById();
    }

    @Test
    void may_be_of_a_block() {
        assertQueries(() -> orders.listById()).exactly(1).withoutNPlusOne();
    }

    @Test
    @FailsWith("expected no queries, but executed 1.")
    void are_broken_in_a_block() {
        assertQueries(() -> orders.listById()).atMost(0);
    }

    @Test
    void tell_what_was_executed(Queries queries) {
        get("/fixed/orders").then().statusCode(200);

        assertThat(queries.selects()).isEqualTo(1);
    }
}
