package com.acme.shop.jooq;

import com.acme.shop.jooq.tables.AppUser;
import com.acme.shop.jooq.tables.Category;
import com.acme.shop.jooq.tables.Customer;
import com.acme.shop.jooq.tables.OrderItem;
import com.acme.shop.jooq.tables.Orders;
import com.acme.shop.jooq.tables.Product;
import com.acme.shop.jooq.tables.ProductTag;
import com.acme.shop.jooq.tables.Review;
import com.acme.shop.jooq.tables.Supplier;
import com.acme.shop.jooq.tables.Tag;

/** The tables, as jOOQ's generator names them. */
public final class Tables {
    public static final AppUser APP_USER = AppUser.APP_USER;
    public static final Category CATEGORY = Category.CATEGORY;
    public static final Customer CUSTOMER = Customer.CUSTOMER;
    public static final OrderItem ORDER_ITEM = OrderItem.ORDER_ITEM;
    public static final Orders ORDERS = Orders.ORDERS;
    public static final Product PRODUCT = Product.PRODUCT;
    public static final ProductTag PRODUCT_TAG = ProductTag.PRODUCT_TAG;
    public static final Review REVIEW = Review.REVIEW;
    public static final Supplier SUPPLIER = Supplier.SUPPLIER;
    public static final Tag TAG = Tag.TAG;

    private Tables() {}
}
