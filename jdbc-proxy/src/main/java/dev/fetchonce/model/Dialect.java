package dev.fetchonce.model;

import java.util.Locale;
import java.util.Map;

/** The SQL dialect of a text: decides how quotes, comments, escapes and parameters are read. */
public enum Dialect {
    STANDARD,
    H2,
    POSTGRESQL,
    MYSQL,
    MARIADB,
    ORACLE,
    SQLSERVER,
    SQLITE,
    DB2,
    HSQLDB,
    DERBY;

    private static final Map<String, Dialect> BY_URL_PART = Map.ofEntries(
            Map.entry("h2", H2),
            Map.entry("postgresql", POSTGRESQL),
            Map.entry("pgsql", POSTGRESQL),
            Map.entry("mysql", MYSQL),
            Map.entry("mariadb", MARIADB),
            Map.entry("oracle", ORACLE),
            Map.entry("sqlserver", SQLSERVER),
            Map.entry("jtds", SQLSERVER),
            Map.entry("sqlite", SQLITE),
            Map.entry("db2", DB2),
            Map.entry("hsqldb", HSQLDB),
            Map.entry("derby", DERBY));

    /** Reads the dialect from a JDBC URL such as {@code jdbc:postgresql://…}; {@link #STANDARD} where it says nothing. */
    public static Dialect ofUrl(String url) {
        for (String part : url.split(":", 6)) {
            Dialect known = BY_URL_PART.get(part.toLowerCase(Locale.ROOT));
            if (known != null) {
                return known;
            }
        }
        return STANDARD;
    }

    /** The dialect of that name in any case ({@code "postgresql"}). */
    public static Dialect ofName(String name) {
        try {
            return valueOf(name.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("unknown dialect '" + name + "'; known are " + names(), unknown);
        }
    }

    private static String names() {
        StringBuilder all = new StringBuilder();
        for (Dialect each : values()) {
            all.append(all.isEmpty() ? "" : ", ").append(each);
        }
        return all.toString();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
