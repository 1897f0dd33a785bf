package com.acme.shop.jooq.tables;

import java.math.BigDecimal;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code product}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class Product extends TableImpl<ProductRecord> {
    public static final Product PRODUCT = new Product();

    public final TableField<ProductRecord, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<ProductRecord, String> NAME = createField(DSL.name("name"), SQLDataType.VARCHAR, this);
    public final TableField<ProductRecord, String> DESCRIPTION =
            createField(DSL.name("description"), SQLDataType.VARCHAR, this);
    public final TableField<ProductRecord, BigDecimal> PRICE =
            createField(DSL.name("price"), SQLDataType.DECIMAL(10, 2), this);
    public final TableField<ProductRecord, Integer> STOCK_QUANTITY =
            createField(DSL.name("stock_quantity"), SQLDataType.INTEGER, this);
    public final TableField<ProductRecord, Long> CATEGORY_ID =
            createField(DSL.name("category_id"), SQLDataType.BIGINT, this);
    public final TableField<ProductRecord, Long> SUPPLIER_ID =
            createField(DSL.name("supplier_id"), SQLDataType.BIGINT, this);

    private Product() {
        super(DSL.name("product"));
    }

    @Override
    public Class<ProductRecord> getRecordType() {
        return ProductRecord.class;
    }

    @Override
    public UniqueKey<ProductRecord> getPrimaryKey() {
        return Internal.createUniqueKey(this, ID);
    }
}
