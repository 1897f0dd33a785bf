package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An order for a warehouse to fill its stock. */
@Entity
@Table(name = "restock")
public class Restock {
    @Id
    private Long id;

    private int amount;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "warehouse_id", referencedColumnName = "warehouse_id")
    @JoinColumn(name = "product_id", referencedColumnName = "product_id")
    private Stock stock;

    public Long getId() {
        return id;
    }

    public int getAmount() {
        return amount;
    }

    public Stock getStock() {
        return stock;
    }
}
