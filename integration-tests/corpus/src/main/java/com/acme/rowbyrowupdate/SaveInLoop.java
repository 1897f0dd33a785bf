package com.acme.rowbyrowupdate;

import com.acme.shop.jpa.model.Order;
import com.acme.shop.springdata.OrderRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** An order is marked as lost, and so are five more. */
final class SaveInLoop implements Scenario<SpringDataShop> {
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
            lose();
        }

        void fixed() {
            em.unwrap(Session.class).setJdbcBatchSize(50);
            lose();
        }

        private void lose() {
            for (Order order : orders.findByStatusNotOrderById("cancelled")) {
                order.setStatus("lost");
                orders.save(order);
            }
        }
    }
}
