package com.acme.shop;

import static io.restassured.RestAssured.get;

import com.acme.expect.FailsWith;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Findings fail a test where the mode says so, though nothing of ours stands on it. */
@QuarkusTest
class UnannotatedIT {
    @Test
    void passes_where_nothing_is_found() {
        get("/fixed/orders").then().statusCode(200);
    }

    @Test
    @FailsWith("n-plus-one Order.customer (proven)")
    void fails_where_rows_are_fetched_one_by_one() {
        get("/orders").then().statusCode(200);
    }
}
