package com.acme.deepoffset;

import com.acme.shop.jpa.model.OrderItem;
import com.acme.shop.springdata.OrderItemRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.transaction.annotation.Transactional;

/** An export reads all lines page by page. */
final class PageAfterPage implements Scenario<SpringDataShop> {
    @Override
    public void prepare(SpringDataShop shop) {
        shop.execute(
                "insert into order_item select a.id * 10000 + b.id * 100 + c.id, 1, a.id, 1, 1 from product a, product b, product c");
    }

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
            for (int page = 0; page < 8; page++) {
                items.findByQuantityGreaterThan(0, PageRequest.of(page, 100, Sort.by("id"))); // loop
            }
        }

        void fixed() {
            Window<OrderItem> window = items.findFirst100ByQuantityGreaterThanOrderById(0, ScrollPosition.keyset());
            for (int page = 1; page < 8; page++) {
                window = items.findFirst100ByQuantityGreaterThanOrderById(0, window.positionAt(window.size() - 1));
            }
        }
    }
}
