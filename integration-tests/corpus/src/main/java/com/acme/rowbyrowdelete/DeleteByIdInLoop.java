package com.acme.rowbyrowdelete;

import com.acme.shop.springdata.OrderItemRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Lines of an order are deleted by their ids. */
final class DeleteByIdInLoop implements Scenario<SpringDataShop> {
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

        Work(OrderItemRepository items) {
            this.items = items;
        }

        void bad() {
            for (long id : List.of(1L, 2L, 3L, 4L, 5L)) {
                items.deleteById(id); // loop
            }
        }

        void fixed() {
            items.deleteAllByIdInBatch(List.of(1L, 2L, 3L, 4L, 5L));
        }
    }
}
