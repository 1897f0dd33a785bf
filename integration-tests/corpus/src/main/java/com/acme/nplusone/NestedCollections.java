package com.acme.nplusone;

import com.acme.shop.springdatajdbc.Ledger;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.corpus.Scenario;

/** All customers: Spring Data JDBC loads the orders of each and the lines of each of those. */
final class NestedCollections implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        shop.get(Ledger.Customers.class).findAll(); // loop
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(Ledger.Customers.class).lines();
    }
}
