package com.acme.shop.jooq.tables;

import org.jooq.impl.UpdatableRecordImpl;

/** A row of {@code product}. */
@SuppressWarnings("serial") // jOOQ makes records serializable, and nobody writes them
public final class ProductRecord extends UpdatableRecordImpl<ProductRecord> {
    public ProductRecord() {
        super(Product.PRODUCT);
    }
}
