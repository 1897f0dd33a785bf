package com.acme.nplusone;

import com.acme.shop.jpa.model.Order;
import com.acme.shop.jpa.model.OrderItem;
import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.transaction.annotation.Transactional;

/** Packing lists: orders, their lines, and what each line is about. */
final class ChainByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Packing.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Packing.class).fixed();
    }

    /** Says what to pack. */
    @Transactional(readOnly = true)
    static class Packing {
        private final OrderRepository orders;

        Packing(OrderRepository orders) {
            this.orders = orders;
        }

        void bad() {
            for (Order order : orders.findByStatusNotOrderByOrderDate("lost")) {
                for (OrderItem item : order.getItems()) { // lines
                    label(item);
                }
            }
        }

        void fixed() {
            for (Order order : orders.findForPackingByStatusNotOrderByOrderDate("lost")) {
                order.getItems().forEach(this::label);
            }
        }

        private String label(OrderItem item) {
            return item.getQuantity() + " × " + item.getProduct().getName();
        }
    }
}
