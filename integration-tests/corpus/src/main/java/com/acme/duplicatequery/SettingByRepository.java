package com.acme.duplicatequery;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.SupplierRepository;
import dev.fetchonce.corpus.Scenario;

/** The same supplier for each of a few products. */
final class SettingByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        SupplierRepository suppliers = shop.get(SupplierRepository.class);
        for (int product = 0; product < 4; product++) {
            suppliers.findById(1L); // loop
        }
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        shop.get(SupplierRepository.class).findById(1L);
    }
}
