package com.acme.rowbyrowdelete;

import static com.acme.shop.jooq.Tables.PRODUCT_TAG;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;

/** Links, each deleted by a statement. */
final class DeleteByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) {
        for (long tag = 1; tag < 6; tag++) {
            shop.dsl().deleteFrom(PRODUCT_TAG).where(PRODUCT_TAG.TAG_ID.eq(tag)).execute(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        var batch = shop.dsl().batch("delete from product_tag where product_tag.tag_id = ?");
        for (long tag = 1; tag < 6; tag++) {
            batch = batch.bind(tag);
        }
        batch.execute();
    }
}
