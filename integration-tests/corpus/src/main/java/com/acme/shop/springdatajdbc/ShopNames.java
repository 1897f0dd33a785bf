package com.acme.shop.springdatajdbc;

import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;

/** Orders are in a table of another name; children refer to their parents by {@code order_id}, maps are by customer. */
final class ShopNames implements NamingStrategy {
    @Override
    public String getTableName(Class<?> type) {
        return type.getSimpleName().equals("Order") ? "orders" : NamingStrategy.super.getTableName(type);
    }

    @Override
    public String getKeyColumn(RelationalPersistentProperty property) {
        return property.isMap() ? "customer_id" : NamingStrategy.super.getKeyColumn(property);
    }

    @Override
    public String getReverseColumnName(RelationalPersistentEntity<?> owner) {
        return NamingStrategy.super.getTableName(owner.getType()) + "_id";
    }
}
