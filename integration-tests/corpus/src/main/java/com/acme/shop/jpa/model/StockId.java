package com.acme.shop.jpa.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A warehouse and a product. */
@Embeddable
public class StockId implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "warehouse_id")
    private long warehouse;

    @Column(name = "product_id")
    private long product;

    protected StockId() {}

    public StockId(long warehouse, long product) {
        this.warehouse = warehouse;
        this.product = product;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StockId id && id.warehouse == warehouse && id.product == product;
    }

    @Override
    public int hashCode() {
        return Objects.hash(warehouse, product);
    }
}
