package com.acme.duplicatequery;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.SQLException;

/** The header and the footer of a page ask for the same. */
final class TwoPlacesAsk implements Scenario<JdbcShop> {
    @Override
    public void bad(JdbcShop shop) throws SQLException {
        header(shop);
        footer(shop);
    }

    @Override
    public void fixed(JdbcShop shop) throws SQLException {
        header(shop);
    }

    private static void header(JdbcShop shop) throws SQLException {
        shop.texts("select name from category order by id");
    }

    private static void footer(JdbcShop shop) throws SQLException {
        shop.texts("select name from category order by id");
    }
}
