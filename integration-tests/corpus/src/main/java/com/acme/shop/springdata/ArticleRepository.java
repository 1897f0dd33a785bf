package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Article;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Article}s. */
public interface ArticleRepository extends JpaRepository<Article, Long> {
    List<Article> findByNameContainingOrderByName(String part);

    @EntityGraph(attributePaths = "tags")
    List<Article> findWithTagsByNameContainingOrderByName(String part);

    @EntityGraph(attributePaths = {"sales", "ratings"})
    List<Article> findWithStatisticsByNameContaining(String part);

    @EntityGraph(attributePaths = "sales")
    List<Article> findWithSalesByNameContaining(String part);
}
