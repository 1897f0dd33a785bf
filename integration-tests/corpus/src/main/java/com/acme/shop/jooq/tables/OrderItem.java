package com.acme.shop.jooq.tables;

import java.math.BigDecimal;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code order_item}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class OrderItem extends TableImpl<Record> {
    public static final OrderItem ORDER_ITEM = new OrderItem();

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Long> ORDER_ID = createField(DSL.name("order_id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Long> PRODUCT_ID = createField(DSL.name("product_id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Integer> QUANTITY = createField(DSL.name("quantity"), SQLDataType.INTEGER, this);
    public final TableField<Record, BigDecimal> PRICE =
            createField(DSL.name("price"), SQLDataType.DECIMAL(10, 2), this);

    private OrderItem() {
        super(DSL.name("order_item"));
    }
}
