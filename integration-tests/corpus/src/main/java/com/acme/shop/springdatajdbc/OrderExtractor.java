package com.acme.shop.springdatajdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Makes one order of the rows that belong together. */
public final class OrderExtractor implements ResultSetExtractor<List<Order>> {
    @Override
    public List<Order> extractData(ResultSet rows) throws SQLException {
        Map<Long, Order> orders = new LinkedHashMap<>();
        while (rows.next()) {
            long id = rows.getLong("id");
            Order order = orders.get(id);
            if (order == null) {
                order = new Order(
                        id,
                        AggregateReference.to(rows.getLong("customer_id")),
                        rows.getString("status"),
                        new HashSet<>());
                orders.put(id, order);
            }
            order.items()
                    .add(new OrderItem(rows.getLong("item_id"), rows.getLong("product_id"), rows.getInt("quantity")));
        }
        return List.copyOf(orders.values());
    }
}
