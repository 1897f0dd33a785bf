package com.acme.shop.repository;

import com.acme.shop.model.Order;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Orders, the oldest first. */
@ApplicationScoped
public class OrderRepository implements PanacheRepository<Order> {
    public List<Order> listById() {
        return listAll(Sort.by("id"));
    }

    public List<Order> listWithCustomer() {
        return list("select o from Order o join fetch o.customer order by o.id");
    }

    public List<Order> listWithItems() {
        return list("select o from Order o left join fetch o.items order by o.id");
    }

    public List<Order> listWithProducts() {
        return list("select o from Order o left join fetch o.items i left join fetch i.product order by o.id");
    }
}
