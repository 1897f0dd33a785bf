package com.acme.shop.springdatajdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Whether there is a row. */
public final class AnyRow implements ResultSetExtractor<Boolean> {
    @Override
    public Boolean extractData(ResultSet rows) throws SQLException {
        return rows.next();
    }
}
