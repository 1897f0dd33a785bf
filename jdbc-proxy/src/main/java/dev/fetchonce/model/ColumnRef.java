package dev.fetchonce.model;

/**
 * A column of a table, both as the fingerprint folds names (lower case where unquoted).
 *
 * @param table the table's own name, never an alias; empty where it is not known
 * @param column the column's name
 */
public record ColumnRef(String table, String column) {
    @Override
    public String toString() {
        return table.isEmpty() ? column : table + "." + column;
    }
}
