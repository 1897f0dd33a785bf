package com.acme.nplusone;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.OrderDao;
import dev.fetchonce.corpus.Scenario;
import java.util.stream.Collectors;

/** Orders, each with its lines, by a SqlObject. */
final class ToManyBySqlObject implements Scenario<JdbiShop> {
    @Override
    public void bad(JdbiShop shop) {
        OrderDao dao = shop.dao(OrderDao.class);
        for (OrderDao.Order order : dao.findAll()) {
            dao.itemsOf(order.id()); // loop
        }
    }

    @Override
    public void fixed(JdbiShop shop) {
        OrderDao dao = shop.dao(OrderDao.class);
        dao.itemsOf(dao.findAll().stream().map(OrderDao.Order::id).collect(Collectors.toSet()));
    }
}
