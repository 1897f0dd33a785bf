package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** A category with its articles. */
@Entity
@Table(name = "category")
public class Shelf {
    @Id
    private Long id;

    private String description;

    @OneToMany
    @JoinColumn(name = "category_id", insertable = false, updatable = false)
    private Set<Article> articles = new HashSet<>();

    public Long getId() {
        return id;
    }

    public String getDescription() {
        return description;
    }

    public Set<Article> getArticles() {
        return articles;
    }
}
