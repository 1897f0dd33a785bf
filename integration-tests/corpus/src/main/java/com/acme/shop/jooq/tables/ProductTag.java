package com.acme.shop.jooq.tables;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code product_tag}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class ProductTag extends TableImpl<Record> {
    public static final ProductTag PRODUCT_TAG = new ProductTag();

    public final TableField<Record, Long> PRODUCT_ID = createField(DSL.name("product_id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Long> TAG_ID = createField(DSL.name("tag_id"), SQLDataType.BIGINT, this);

    private ProductTag() {
        super(DSL.name("product_tag"));
    }
}
