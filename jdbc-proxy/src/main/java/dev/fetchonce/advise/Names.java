package dev.fetchonce.advise;

import java.util.Locale;

/** Names as Java and SQL write them. */
final class Names {
    private Names() {}

    /** {@code order_item} as {@code orderItem}. */
    static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String part : column.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? part : capitalised(part));
        }
        return name.toString();
    }

    /** {@code orderItem} as {@code order_item}. */
    static String snake(String property) {
        return property.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** {@code orderItem} as {@code OrderItem}. */
    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code OrderItem} as {@code orderItem}. */
    static String decapitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** {@code customer_id} as {@code customer}: what a foreign key's column says of where it leads. */
    static String ofKey(String column) {
        return column.replaceAll("_?(id|key|no|code)$", "");
    }
}
