package com.acme.sequenceperinsert;

import static com.acme.shop.jooq.Tables.TAG;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.Sequence;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Tags of an import, each with an id of a sequence. */
final class TagIdsByJooq implements Scenario<JooqShop> {
    private static final Sequence<Long> IDS = DSL.sequence(DSL.name("tag_ids"), SQLDataType.BIGINT);

    @Override
    public void prepare(JooqShop shop) {
        shop.dsl().createSequence(IDS).startWith(100).execute();
    }

    @Override
    public void bad(JooqShop shop) {
        for (String name : List.of("red", "green", "blue", "black", "white", "grey")) {
            Long id = shop.dsl().nextval(IDS); // sequence
            shop.dsl().insertInto(TAG, TAG.ID, TAG.NAME).values(id, name).execute(); // loop
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        BatchBindStep insert = shop.dsl()
                .batch(shop.dsl()
                        .insertInto(TAG, TAG.ID, TAG.NAME)
                        .values(IDS.nextval(), DSL.val((String) null, String.class)));
        for (String name : List.of("red", "green", "blue", "black", "white", "grey")) {
            insert = insert.bind(name);
        }
        insert.execute();
    }
}
