package com.acme.shop.repository;

import com.acme.shop.model.Product;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Products, by their ids. */
@ApplicationScoped
public class ProductRepository implements PanacheRepository<Product> {
    public List<Product> listById() {
        return listAll(Sort.by("id"));
    }

    public List<Product> listWithCategoryAndSupplier() {
        return list("select p from Product p join fetch p.category join fetch p.supplier order by p.id");
    }

    public List<Product> listWithTags() {
        return list("select p from Product p left join fetch p.tags order by p.id");
    }
}
