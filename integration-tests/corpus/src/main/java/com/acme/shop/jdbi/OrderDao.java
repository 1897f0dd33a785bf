package com.acme.shop.jdbi;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads orders. */
public interface OrderDao {
    /** An order. */
    record Order(long id, long customerId) {}

    /** A line of an order. */
    record Item(long orderId, int quantity) {}

    @SqlQuery("select id, customer_id from orders order by id")
    @RegisterConstructorMapper(Order.class)
    List<Order> findAll();

    @SqlQuery("select order_id, quantity from order_item where order_id = ?")
    @RegisterConstructorMapper(Item.class)
    List<Item> itemsOf(long orderId);

    @SqlQuery("select order_id, quantity from order_item where order_id in (<orders>)")
    @RegisterConstructorMapper(Item.class)
    List<Item> itemsOf(@BindList("orders") Set<Long> orders);
}
