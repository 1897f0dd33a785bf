package dev.fetchonce.it;

import java.util.List;

/**
 * A finding that a page of the shop must give.
 *
 * @param page the path of the page
 * @param title entity and attribute
 * @param kind of the relation
 * @param from the source's column
 * @param to the column it is compared with
 * @param sourceRows rows of the source query
 * @param repeats executions of the repeated statement
 * @param loop the method that holds the loop, and the name of its marker: {@code phones order-customer}
 */
record Expected(
        String page, String title, String kind, String from, String to, int sourceRows, int repeats, String loop) {
    private static final String CUSTOMER = "Order.customer";
    private static final String CUSTOMER_ID = "orders.customer_id";

    /** All of them whose loop stands in the shop's own code. */
    static final List<Expected> ALL = List.of(
            customer("/orders", "phones order-customer"),
            customer("/orders/loops/helper", "helper order-helper"),
            customer("/orders/loops/stream", "stream order-stream"),
            customer("/orders/loops/for-each", "forEach order-for-each"),
            customer("/orders/loops/transaction", "phones order-transaction"),
            new Expected(
                    "/orders/items",
                    "Order.items",
                    "to-many",
                    "orders.id",
                    "order_item.order_id",
                    7,
                    7,
                    "quantities order-items"),
            new Expected(
                    "/orders/products",
                    "Order.items",
                    "to-many",
                    "orders.id",
                    "order_item.order_id",
                    7,
                    7,
                    "products chain-items"),
            new Expected(
                    "/orders/products",
                    "OrderItem.product",
                    "to-one",
                    "order_item.product_id",
                    "product.id",
                    12,
                    10,
                    "products chain-product"),
            new Expected(
                    "/customers",
                    "Customer.user",
                    "one-to-one",
                    "customer.user_id",
                    "app_user.id",
                    5,
                    5,
                    "list customer-user"),
            new Expected(
                    "/products",
                    "Product.category",
                    "to-one",
                    "product.category_id",
                    "category.id",
                    10,
                    5,
                    "list product-category"),
            new Expected(
                    "/products",
                    "Product.supplier",
                    "to-one",
                    "product.supplier_id",
                    "supplier.id",
                    10,
                    5,
                    "list product-supplier"),
            new Expected(
                    "/products/tags",
                    "Product.tags",
                    "many-to-many",
                    "product.id",
                    "product_tag.product_id",
                    10,
                    10,
                    "tags product-tags"),
            new Expected(
                    "/products/reviews",
                    "Review.product",
                    "to-one",
                    "review.product_id",
                    "product.id",
                    8,
                    8,
                    "reviews review-product"));

    private static Expected customer(String page, String loop) {
        return new Expected(page, CUSTOMER, "to-one", CUSTOMER_ID, "customer.id", 7, 5, loop);
    }

    String method() {
        return loop.substring(0, loop.indexOf(' '));
    }

    Marker marker() {
        return Marker.loop(loop.substring(loop.indexOf(' ') + 1));
    }

    String entity() {
        return title.substring(0, title.indexOf('.'));
    }

    String attribute() {
        return title.substring(title.indexOf('.') + 1);
    }

    @Override
    public String toString() {
        return title + " of " + page;
    }
}
