package com.acme.shop.springdatajdbc;

import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;

/** Orders are in a table of another name; children refer to their parents by {@code order_id}. */
final class ShopNames implements NamingStrategy {
    @Override
    public String getTableName(Class<?> type) {
        return type.getSimpleName().equals("Order") ? "orders" : NamingStrategy.super.getTableName(type);
    }

    @Override
    public String getReverseColumnName(RelationalPersistentEntity<?> owner) {
        return NamingStrategy.super.getTableName(owner.getType()) + "_id";
    }
}
