package com.acme.shop.repository;

import com.acme.shop.model.Category;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Categories, by their ids. */
@ApplicationScoped
public class CategoryRepository implements PanacheRepository<Category> {
    public List<Category> listById() {
        return listAll(Sort.by("id"));
    }

    public List<Category> listWithProducts() {
        return list("select c from Category c left join fetch c.products order by c.id");
    }
}
