package com.acme.micronaut;

import static dev.fetchonce.junit.FetchonceAssertions.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.expect.FailsWith;
import dev.fetchonce.junit.MaxQueries;
import dev.fetchonce.junit.NoNPlusOne;
import dev.fetchonce.junit.Queries;
import dev.fetchonce.junit.QueryGrowth;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Budgets in tests whose application Micronaut starts. */
@MicronautTest(transactional = false)
class MicronautIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    Orders orders;

    @Inject
    EmbeddedServer server;

    @BeforeEach
    void fill() {
        orders.fill(5);
    }

    @Test
    @MaxQueries(2)
    @NoNPlusOne
    void keeps_its_budget() {
        assertThat(orders.atOnce()).hasSize(5);
    }

    @Test
    @MaxQueries(2)
    @FailsWith("MicronautIT.breaks_its_budget: expected at most 2 queries, but executed 6.\n\n5 × select")
    @FailsWith("n-plus-one orders → customer (proven): 5 distinct binds\n    loop: Orders.oneByOne (Orders.java:")
    void breaks_its_budget() {
        orders.oneByOne();
    }

    @Test
    @NoNPlusOne
    @FailsWith("n-plus-one orders → customer (proven)")
    void fetches_row_by_row() {
        orders.oneByOne();
    }

    @Test
    @MaxQueries(2)
    void keeps_its_budget_in_a_request() throws Exception {
        assertThat(get("/orders/at-once")).contains("customer 5");
    }

    @Test
    @MaxQueries(2)
    @FailsWith("expected at most 2 queries, but executed 6.\n\n5 × select")
    void breaks_its_budget_in_a_request() throws Exception {
        get("/orders/one-by-one");
    }

    @Test
    @MaxQueries(1)
    void counts_a_request_with_a_parameter() throws Exception {
        assertThat(get("/orders/customers/3")).isEqualTo("customer 3");
    }

    @Test
    void tells_what_was_executed(Queries queries) {
        orders.atOnce();

        assertThat(queries.selects()).isEqualTo(2);
    }

    @Test
    void asserts_a_block() {
        assertQueries(() -> orders.atOnce()).exactly(2).withoutNPlusOne();
    }

    @QueryGrowth(
            rows = {2, 10},
            fill = "orders")
    void does_not_grow() {
        orders.atOnce();
    }

    void orders(int rows) {
        orders.fill(rows);
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.getURI().resolve(path)).build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
