package com.acme.duplicatequery;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** Each line of a price list asks for the rating of the one supplier that it is made for. */
final class SameSupplier implements Scenario<JdbcShop> {
    private static final long SUPPLIER = 3;

    @Override
    public void bad(JdbcShop shop) throws SQLException {
        for (int line = 0; line < 4; line++) {
            shop.texts("select rating from supplier where id = ?", SUPPLIER); // loop
        }
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        shop.texts("select rating from supplier where id = ?", SUPPLIER);
    }
}
