package com.acme.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.json.JsonParser;
import org.springframework.boot.json.JsonParserFactory;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Fills the database before the first request is taken: from data.json, and with made-up rows up to the scale. */
@Component
class ShopData implements SmartInitializingSingleton {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2024, 1, 1, 8, 0);

    private final JdbcTemplate jdbc;
    private final Resource data;
    private final int scale;

    ShopData(JdbcTemplate jdbc, @Value("classpath:data.json") Resource data, @Value("${shop.scale}") int scale) {
        this.jdbc = jdbc;
        this.data = data;
        this.scale = scale;
    }

    @Override
    public void afterSingletonsInstantiated() {
        JsonParser json = JsonParserFactory.getJsonParser();
        json.parseMap(text()).forEach((table, rows) -> insert(table, rows(rows)));
        makeUp(1 + count("product"), scale);
    }

    private String text() {
        try {
            return data.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("data.json cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked") // so it is in data.json
    private static List<Map<String, @Nullable Object>> rows(Object json) {
        return (List<Map<String, @Nullable Object>>) json;
    }

    private void insert(String table, List<Map<String, @Nullable Object>> rows) {
        Collection<String> columns = rows.get(0).keySet();
        List<Object[]> values = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            values.add(columns.stream().map(row::get).map(ShopData::value).toArray());
        }
        insert(table, String.join(", ", columns), values);
    }

    private void insert(String table, String columns, List<Object[]> rows) {
        int width = columns.split(",", -1).length;
        String places = String.join(", ", Collections.nCopies(width, "?"));
        jdbc.batchUpdate("insert into " + table + " (" + columns + ") values (" + places + ")", rows);
    }

    /** JSON has no instants: those of data.json end in Z. */
    private static @Nullable Object value(@Nullable Object json) {
        return json instanceof String text && text.endsWith("Z")
                ? OffsetDateTime.parse(text).toLocalDateTime()
                : json;
    }

    private void makeUp(int first, int last) {
        List<Object[]> products = new ArrayList<>();
        List<Object[]> tags = new ArrayList<>();
        List<Object[]> users = new ArrayList<>();
        List<Object[]> customers = new ArrayList<>();
        List<Object[]> orders = new ArrayList<>();
        List<Object[]> items = new ArrayList<>();
        for (int n = first; n <= last; n++) {
            int kind = 1 + n % 5;
            products.add(new Object[] {n, "Product " + n, n, n, kind, kind, true, LONG_AGO, LONG_AGO});
            tags.add(new Object[] {n, kind});
            users.add(new Object[] {n, "user_" + n, "user" + n + "@example.com", true, LONG_AGO});
            customers.add(new Object[] {n, n, "555-" + n});
            orders.add(new Object[] {n, n, "pending", n, LONG_AGO});
            items.add(new Object[] {2 * n, n, n, 1, n});
        }
        insert(
                "product",
                "id, name, price, stock_quantity, category_id, supplier_id, is_active, created_at, updated_at",
                products);
        insert("product_tag", "product_id, tag_id", tags);
        insert("app_user", "id, username, email, is_active, date_joined", users);
        insert("customer", "id, user_id, phone", customers);
        insert("orders", "id, customer_id, status, total_amount, order_date", orders);
        insert("order_item", "id, order_id, product_id, quantity, price", items);
    }

    private int count(String table) {
        Integer count = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
