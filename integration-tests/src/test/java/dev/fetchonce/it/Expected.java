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
 * @param rows of the source query
 * @param repeats executions of the repeated statement
 * @param method the method whose loop it is
 * @param loop the marker of the loop's line
 */
record Expected(
        String page,
        String title,
        String kind,
        String from,
        String to,
        int rows,
        int repeats,
        String method,
        String loop) {
    /** All of them whose loop stands in the shop's own code. */
    static final List<Expected> ALL = table("""
            /orders                    Order.customer     to-one        orders.customer_id     customer.id             7   5  phones       order-customer
            /orders/loops/helper       Order.customer     to-one        orders.customer_id     customer.id             7   5  helper       order-helper
            /orders/loops/stream       Order.customer     to-one        orders.customer_id     customer.id             7   5  stream       order-stream
            /orders/loops/for-each     Order.customer     to-one        orders.customer_id     customer.id             7   5  forEach      order-for-each
            /orders/loops/transaction  Order.customer     to-one        orders.customer_id     customer.id             7   5  phones       order-transaction
            /orders/items              Order.items        to-many       orders.id              order_item.order_id     7   7  quantities   order-items
            /customers                 Customer.user      one-to-one    customer.user_id       app_user.id             5   5  list         customer-user
            /products                  Product.category   to-one        product.category_id    category.id            10   5  list         product-category
            /products                  Product.supplier   to-one        product.supplier_id    supplier.id            10   5  list         product-supplier
            /products/tags             Product.tags       many-to-many  product.id             product_tag.product_id 10  10  tags         product-tags
            /products/reviews          Review.product     to-one        review.product_id      product.id              8   8  reviews      review-product
            """);

    private static List<Expected> table(String text) {
        return text.lines().map(line -> of(line.split(" +", -1))).toList();
    }

    private static Expected of(String[] cells) {
        int rows = Integer.parseInt(cells[5]);
        int repeats = Integer.parseInt(cells[6]);
        return new Expected(cells[0], cells[1], cells[2], cells[3], cells[4], rows, repeats, cells[7], cells[8]);
    }

    Marker marker() {
        return Marker.loop(loop);
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
