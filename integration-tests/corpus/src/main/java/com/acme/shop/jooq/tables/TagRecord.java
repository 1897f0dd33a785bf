package com.acme.shop.jooq.tables;

import org.jooq.impl.UpdatableRecordImpl;

/** A row of {@code tag}. */
@SuppressWarnings("serial") // jOOQ makes records serializable, and nobody writes them
public final class TagRecord extends UpdatableRecordImpl<TagRecord> {
    public TagRecord() {
        super(Tag.TAG);
    }
}
