package com.acme.duplicatequery;

import com.acme.shop.jdbi.CustomerDao;
import com.acme.shop.jdbi.JdbiShop;
import dev.fetchonce.corpus.Scenario;

/** The same customer's phone for each of a few lines. */
final class SettingByJdbi implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        CustomerDao customers = shop.dao(CustomerDao.class);
        for (int line = 0; line < 4; line++) {
            customers.phone(1); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        shop.dao(CustomerDao.class).phone(1);
    }
}
