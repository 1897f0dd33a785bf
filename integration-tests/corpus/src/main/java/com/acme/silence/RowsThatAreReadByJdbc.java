package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Results of which the first row is read, or which ask for existence already. */
final class RowsThatAreReadByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        try (Statement statement = shop.connection().createStatement()) {
            try (ResultSet first = statement.executeQuery("select id, name from product order by id")) {
                if (first.next()) {
                    first.getString("name");
                }
            }
            try (ResultSet none = statement.executeQuery("select id, name from product where price < 0")) {
                if (none.next()) {
                    none.getString("name");
                }
            }
            try (ResultSet one = statement.executeQuery("select 1 from product where price > 100")) {
                one.next();
            }
        }
    }
}
