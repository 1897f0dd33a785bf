package com.acme.micronaut;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The shop's pages. */
@Controller("/orders")
@Produces(MediaType.TEXT_PLAIN)
@ExecuteOn(TaskExecutors.BLOCKING)
class Pages {
    private final Orders orders;

    Pages(Orders orders) {
        this.orders = orders;
    }

    @Get("/one-by-one")
    String oneByOne() {
        return String.join(", ", orders.oneByOne());
    }

    @Get("/customers/{id}")
    String customer(long id) {
        return orders.customer(id);
    }

    @Get("/at-once")
    String atOnce() {
        return String.join(", ", orders.atOnce());
    }
}
