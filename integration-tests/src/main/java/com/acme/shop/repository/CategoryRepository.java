package com.acme.shop.repository;

import com.acme.shop.model.Category;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Categories, by their ids. */
public interface CategoryRepository extends JpaRepository<Category, Long> {
    List<Category> findAllByOrderById();

    @Query("select c from Category c left join fetch c.products order by c.id")
    List<Category> findAllWithProducts();
}
