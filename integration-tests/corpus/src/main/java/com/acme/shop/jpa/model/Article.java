package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** A product as a shelf shows it: no reference to one, so that nothing of it is eager where nobody weaves. */
@Entity
@Table(name = "product")
public class Article {
    @Id
    private Long id;

    private String name;

    @ManyToMany
    @JoinTable(
            name = "product_tag",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "product_id", insertable = false, updatable = false)
    private Set<Rating> ratings = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "product_id", insertable = false, updatable = false)
    private Set<Sale> sales = new HashSet<>();

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Set<Tag> getTags() {
        return tags;
    }

    public Set<Rating> getRatings() {
        return ratings;
    }

    public Set<Sale> getSales() {
        return sales;
    }
}
