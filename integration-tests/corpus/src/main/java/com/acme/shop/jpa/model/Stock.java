package com.acme.shop.jpa.model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How much of a product a warehouse has. */
@Entity
@Table(name = "stock")
public class Stock {
    @EmbeddedId
    private StockId id;

    private int quantity;

    public StockId getId() {
        return id;
    }

    public int getQuantity() {
        return quantity;
    }
}
