package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What stands on a showcase. */
@Entity
@Table(name = "showcase_item")
public class ShowcaseItem {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "showcase_id")
    private Showcase showcase;

    private int hidden;

    protected ShowcaseItem() {}

    public Long getId() {
        return id;
    }

    public Showcase getShowcase() {
        return showcase;
    }

    public int getHidden() {
        return hidden;
    }
}
