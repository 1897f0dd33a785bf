package com.acme.shop.jooq.tables;

import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** {@code app_user}. */
@SuppressWarnings("serial") // jOOQ makes tables serializable, and nobody writes them
public final class AppUser extends TableImpl<Record> {
    public static final AppUser APP_USER = new AppUser();

    public final TableField<Record, Long> ID = createField(DSL.name("id"), SQLDataType.BIGINT, this);
    public final TableField<Record, String> USERNAME = createField(DSL.name("username"), SQLDataType.VARCHAR, this);

    private AppUser() {
        super(DSL.name("app_user"));
    }
}
