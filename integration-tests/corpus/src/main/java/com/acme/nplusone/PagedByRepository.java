package com.acme.nplusone;

import com.acme.shop.jpa.model.Order;
import com.acme.shop.jpa.model.OrderItem;
import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.hibernate.Session;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

/** A page of orders, each with its lines. */
final class PagedByRepository implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Work.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Work.class).fixed();
    }

    /** What a service of the shop does. */
    @Transactional
    static class Work {
        private final OrderRepository orders;
        private final EntityManager em;

        Work(OrderRepository orders, EntityManager em) {
            this.orders = orders;
            this.em = em;
        }

        void bad() {
            for (Order order :
                    orders.findByTotalAmountGreaterThan(BigDecimal.ZERO, PageRequest.of(0, 4, Sort.by("id")))) {
                order.getItems().forEach(OrderItem::getQuantity); // loop
            }
        }

        void fixed() {
            em.unwrap(Session.class).setFetchBatchSize(50);
            for (Order order :
                    orders.findByTotalAmountGreaterThan(BigDecimal.ZERO, PageRequest.of(0, 4, Sort.by("id")))) {
                order.getItems().forEach(OrderItem::getQuantity);
            }
        }
    }
}
