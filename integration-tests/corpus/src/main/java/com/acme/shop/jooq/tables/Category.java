package com.acme.shop.jooq.tables;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code category}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class Category extends TableImpl<Record> {
    public static final Category CATEGORY = new Category();

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<Record, String> NAME = createField(DSL.name("name"), SQLDataType.VARCHAR, this);

    private Category() {
        super(DSL.name("category"));
    }
}
