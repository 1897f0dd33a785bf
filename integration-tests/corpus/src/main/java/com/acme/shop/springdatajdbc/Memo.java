package com.acme.shop.springdatajdbc;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Sequence;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.CrudRepository;

/** Remarks, whose ids come from a sequence or from the table itself. */
public interface Memo {
    /** A remark whose id is asked for before it is saved. */
    @Table
    record DrawnMemo(@Id @Sequence("memo_ids") @Nullable Long id, String text) {}

    /** A remark whose id the INSERT gives. */
    @Table
    record GivenMemo(@Id @Nullable Long id, String text) {}

    /** Remarks. */
    interface DrawnMemos extends CrudRepository<DrawnMemo, Long> {}

    /** Remarks. */
    interface GivenMemos extends CrudRepository<GivenMemo, Long> {}
}
