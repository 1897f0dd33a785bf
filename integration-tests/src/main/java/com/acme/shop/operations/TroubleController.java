package com.acme.shop.operations;

import com.acme.shop.model.Order;
import com.acme.shop.repository.OrderRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests that fail. */
@RestController
@RequestMapping("/trouble")
class TroubleController {
    private final OrderRepository orders;
    private final JdbcTemplate jdbc;

    TroubleController(OrderRepository orders, JdbcTemplate jdbc) {
        this.orders = orders;
        this.jdbc = jdbc;
    }

    @PostMapping("/throws")
    void throwsAfterALoop() {
        int letters = 0;
        for (Order order : orders.findAllByOrderById()) {
            letters += order.getCustomer().getPhone().length(); // loop: order-throws
        }
        throw new IllegalStateException("%d letters are too many".formatted(letters));
    }

    @PostMapping("/missing-table")
    void missingTable() {
        jdbc.queryForList("select * from no_such_table where id = ?", 7);
    }

    @PostMapping("/second-review")
    void secondReview() {
        jdbc.update("insert into review (id, customer_id, product_id, rating, created_at) values (99, 1, 1, 1, now())");
    }
}
