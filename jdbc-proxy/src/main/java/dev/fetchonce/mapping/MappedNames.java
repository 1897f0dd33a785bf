package dev.fetchonce.mapping;

import java.util.Locale;

/** Turns what a metamodel calls things into what statements and findings call them. */
final class MappedNames {
    private MappedNames() {}

    /** Without schema and quotes, in lower case; empty for a query in place of a table. */
    static String table(String expression) {
        String name = expression.strip();
        if (name.startsWith("(")) {
            return "";
        }
        return plain(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Without quotes, in lower case. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if ("\"`[]".indexOf(name.charAt(i)) < 0) {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
