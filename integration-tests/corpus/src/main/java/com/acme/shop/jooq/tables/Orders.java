package com.acme.shop.jooq.tables;

import java.math.BigDecimal;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code orders}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class Orders extends TableImpl<Record> {
    public static final Orders ORDERS = new Orders();

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Long> CUSTOMER_ID = createField(DSL.name("customer_id"), SQLDataType.BIGINT, this);
    public final TableField<Record, String> STATUS = createField(DSL.name("status"), SQLDataType.VARCHAR, this);
    public final TableField<Record, BigDecimal> TOTAL_AMOUNT =
            createField(DSL.name("total_amount"), SQLDataType.DECIMAL(10, 2), this);

    private Orders() {
        super(DSL.name("orders"));
    }
}
