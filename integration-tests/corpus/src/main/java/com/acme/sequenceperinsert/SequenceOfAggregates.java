package com.acme.sequenceperinsert;

import com.acme.shop.springdatajdbc.Memo;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.util.List;

/** Remarks of an import, each saved by itself with an id of a sequence. */
final class SequenceOfAggregates implements Scenario<SpringDataJdbcShop> {
    private static final List<String> TEXTS = List.of("a", "b", "c", "d", "e", "f");

    @Override
    public void prepare(SpringDataJdbcShop shop) {
        shop.execute("create sequence " + shop.quoted("memo_ids") + " start with 100");
        shop.execute("create table drawn_memo (id bigint primary key, text varchar(20))");
        shop.execute("create table given_memo (id bigint " + given(shop) + " primary key, text varchar(20))");
    }

    /** MariaDB answers with the keys of such columns alone. */
    private static String given(SpringDataJdbcShop shop) {
        String ids = shop.quoted("memo_ids");
        return ids.startsWith("`") ? "auto_increment" : "default " + shop.nextValue(ids);
    }

    @Override
    public void bad(SpringDataJdbcShop shop) {
        Memo.DrawnMemos memos = shop.get(Memo.DrawnMemos.class);
        for (String text : TEXTS) {
            memos.save(new Memo.DrawnMemo(null, text)); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(Memo.GivenMemos.class)
                .saveAll(TEXTS.stream()
                        .map(text -> new Memo.GivenMemo(null, text))
                        .toList());
    }
}
