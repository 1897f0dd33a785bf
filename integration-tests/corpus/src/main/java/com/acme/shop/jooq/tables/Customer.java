package com.acme.shop.jooq.tables;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code customer}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class Customer extends TableImpl<Record> {
    public static final Customer CUSTOMER = new Customer();

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<Record, Long> USER_ID = createField(DSL.name("user_id"), SQLDataType.BIGINT, this);
    public final TableField<Record, String> PHONE = createField(DSL.name("phone"), SQLDataType.VARCHAR, this);

    private Customer() {
        super(DSL.name("customer"));
    }
}
