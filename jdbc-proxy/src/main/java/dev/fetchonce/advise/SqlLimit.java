package dev.fetchonce.advise;

import dev.fetchonce.model.Dialect;

/** Limits a SELECT to its first rows in a dialect's own words. */
final class SqlLimit {
    private SqlLimit() {}

    /** {@code select} and {@code rest}, limited to {@code rows} rows (a number or {@code ?}). */
    static String apply(Dialect dialect, String select, String rest, String rows) {
        return switch (dialect) {
            case SQLSERVER -> "select top (" + rows + ") " + select + rest;
            case ORACLE, DB2, DERBY, STANDARD ->
                "select " + select + rest + "\nfetch first " + rows + (rows.equals("1") ? " row only" : " rows only");
            case H2, POSTGRESQL, MYSQL, MARIADB, SQLITE, HSQLDB -> "select " + select + rest + "\nlimit " + rows;
        };
    }
}
