package com.acme.silence;

import com.acme.shop.springdata.OrderItemRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Silent;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

/** Three pages, as somebody turns them: with and without the count of all. */
final class PagesByRepository implements Silent<SpringDataShop> {
    @Override
    public void run(SpringDataShop shop) {
        shop.bean(Work.class).run();
    }

    /** What a service of the shop does. */
    @Transactional
    static class Work {
        private final OrderItemRepository items;

        Work(OrderItemRepository items) {
            this.items = items;
        }

        void run() {
            for (int page = 0; page < 3; page++) {
                items.findByQuantityGreaterThan(0, PageRequest.of(page, 2, Sort.by("id")));
                items.findByQuantityLessThan(100, PageRequest.of(page, 2, Sort.by("id")));
            }
        }
    }
}
