package com.acme.plain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the scenarios named by its arguments, or all of them, and prints the rows that each has read. */
public final class PlainShop {
    private PlainShop() {}

    public static void main(String[] args) throws SQLException {
        Map<String, Scenario> scenarios = scenarios();
        for (String name : args.length == 0 ? scenarios.keySet() : List.of(args)) {
            Scenario scenario = scenarios.get(name);
            if (scenario == null) {
                throw new IllegalArgumentException("No scenario " + name + "; there are " + scenarios.keySet());
            }
            try (Connection connection = scenario.database().open()) {
                scenario.page().rows(connection).forEach(System.out::println);
            }
        }
    }

    private static Map<String, Scenario> scenarios() {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        Database customers = new Database("customers", 5);
        scenarios.put("5-customers", new Scenario(customers, Customers::withUsers));
        scenarios.put("5-customers-fixed", new Scenario(customers, Customers::withUsersJoined));
        for (int count : new int[] {12, 1000}) {
            Database products = new Database("products", count);
            scenarios.put(count + "-products", new Scenario(products, Products::withCategoryAndSupplier));
            scenarios.put(count + "-products-fixed", new Scenario(products, Products::withCategoryAndSupplierJoined));
        }
        return scenarios;
    }

    /** A page over a database. */
    private record Scenario(Database database, Page page) {}

    /** Reads what a page shows, a line for each row. */
    private interface Page {
        List<String> rows(Connection connection) throws SQLException;
    }
}
