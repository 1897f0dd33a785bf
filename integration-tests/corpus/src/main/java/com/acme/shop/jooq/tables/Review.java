package com.acme.shop.jooq.tables;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code review}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class Review extends TableImpl<Record> {
    public static final Review REVIEW = new Review();

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Long> PRODUCT_ID = createField(DSL.name("product_id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Integer> RATING = createField(DSL.name("rating"), SQLDataType.INTEGER, this);
    public final TableField<Record, String> COMMENT = createField(DSL.name("comment"), SQLDataType.VARCHAR, this);

    private Review() {
        super(DSL.name("review"));
    }
}
