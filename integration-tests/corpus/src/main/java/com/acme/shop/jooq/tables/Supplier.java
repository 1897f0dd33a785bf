package com.acme.shop.jooq.tables;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code supplier}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class Supplier extends TableImpl<Record> {
    public static final Supplier SUPPLIER = new Supplier();

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<Record, String> NAME = createField(DSL.name("name"), SQLDataType.VARCHAR, this);

    private Supplier() {
        super(DSL.name("supplier"));
    }
}
