package com.acme.silence;

import com.acme.shop.jpa.model.OrderItem;
import com.acme.shop.springdata.OrderItemRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Silent;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.transaction.annotation.Transactional;

/** All lines, window by window, each after the last row of the one before. */
final class KeysetByRepository implements Silent<SpringDataShop> {
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
            Window<OrderItem> window = items.findFirst100ByQuantityGreaterThanOrderById(0, ScrollPosition.keyset());
            while (window.hasNext()) {
                window = items.findFirst100ByQuantityGreaterThanOrderById(0, window.positionAt(window.size() - 1));
            }
        }
    }
}
