package com.acme.rowbyrowdelete;

import com.acme.shop.springdata.OrderItemRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** Lines of an order are deleted by their ids. */
final class DeleteByIdInLoop implements Scenario<SpringDataShop> {
    private static final List<Long> LINES = List.of(1L, 2L, 3L, 4L, 5L);

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
        private final OrderItemRepository items;
        private final EntityManager em;

        Work(OrderItemRepository items, EntityManager em) {
            this.items = items;
            this.em = em;
        }

        void bad() {
            for (long id : LINES) {
                items.deleteById(id); // loop
            }
        }

        void fixed() {
            em.unwrap(Session.class).setJdbcBatchSize(50);
            items.deleteAll(items.findAllById(LINES));
        }
    }
}
