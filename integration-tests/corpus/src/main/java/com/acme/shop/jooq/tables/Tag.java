package com.acme.shop.jooq.tables;

import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code tag}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class Tag extends TableImpl<TagRecord> {
    public static final Tag TAG = new Tag();

    public final TableField<TagRecord, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<TagRecord, String> NAME = createField(DSL.name("name"), SQLDataType.VARCHAR, this);

    private Tag() {
        super(DSL.name("tag"));
    }

    @Override
    public Class<TagRecord> getRecordType() {
        return TagRecord.class;
    }

    @Override
    public UniqueKey<TagRecord> getPrimaryKey() {
        return Internal.createUniqueKey(this, ID);
    }
}
