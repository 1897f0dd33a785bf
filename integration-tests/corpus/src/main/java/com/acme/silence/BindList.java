package com.acme.silence;

import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jdbi.OrderDao;
import dev.fetchonce.corpus.Silent;
import java.util.stream.Collectors;

/** Lines of all orders at once. */
final class BindList implements Silent<JdbiShop> {
    @Override
    public void run(JdbiShop shop) {
        OrderDao dao = shop.dao(OrderDao.class);
        dao.itemsOf(dao.findAll().stream().map(OrderDao.Order::id).collect(Collectors.toSet()));
    }
}
