package com.acme.silence;

import static com.acme.shop.jooq.Tables.PRODUCT;
import static org.jooq.impl.DSL.noCondition;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Silent;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** A search screen that adds a condition for each field that is filled in. */
final class SearchByConditions implements Silent<JooqShop> {
    @Override
    public void run(JooqShop shop) {
        search(shop, "MacBook Pro", null);
        search(shop, null, 1L);
        search(shop, "iPhone 15", 1L);
        search(shop, null, null);
    }

    private static void search(JooqShop shop, @Nullable String name, @Nullable Long category) {
        Condition all = noCondition();
        all = name == null ? all : all.and(PRODUCT.NAME.eq(name));
        all = category == null ? all : all.and(PRODUCT.CATEGORY_ID.eq(category));
        shop.dsl()
                .select(PRODUCT.ID, PRODUCT.NAME)
                .from(PRODUCT)
                .where(all)
                .limit(20)
                .fetch();
    }
}
