package dev.fetchonce.sql;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Primary and unique keys of tables, and their wide columns, learned from the DDL that the application itself ran ({@code create table},
 * {@code alter table … add constraint}, {@code create unique index}). Bounded to 5,000 tables; thread-safe.
 */
public final class SchemaKeys {
    private static final int MOST_TABLES = 5_000;
    private static final int MOST_KEYS = 64;

    private final Map<String, Set<Set<String>>> keys = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> wide = new ConcurrentHashMap<>();

    /** Learns from a DDL text, also from several statements in it; passes over what it cannot read. Never throws. */
    public void learn(StatementText ddl) {
        new KeyReader(ddl.tokens(), ddl.syntax(), this).read();
    }

    /** The primary and unique keys of {@code table} (folded, without schema), each a set of columns; empty where unknown. */
    public Set<Set<String>> keysOf(String table) {
        return keys.getOrDefault(table, Set.of());
    }

    /** The columns of {@code table} whose type may hold a thousand characters or more; empty where none is known. */
    public Set<String> wideOf(String table) {
        return wide.getOrDefault(table, Set.of());
    }

    /** A table that is created anew has no key and no wide column but those that follow. */
    void forget(String table) {
        keys.remove(table);
        wide.remove(table);
    }

    void add(String table, Set<String> columns) {
        if (columns.isEmpty() || (keys.size() >= MOST_TABLES && !keys.containsKey(table))) {
            return;
        }
        keys.merge(table, Set.of(Set.copyOf(columns)), SchemaKeys::union);
    }

    void addWide(String table, String column) {
        if (wide.size() < MOST_TABLES || wide.containsKey(table)) {
            wide.merge(table, Set.of(column), (known, more) -> known.size() >= MOST_KEYS ? known : plus(known, column));
        }
    }

    private static Set<String> plus(Set<String> known, String column) {
        Set<String> all = new HashSet<>(known);
        all.add(column);
        return Set.copyOf(all);
    }

    private static Set<Set<String>> union(Set<Set<String>> known, Set<Set<String>> more) {
        if (known.size() >= MOST_KEYS) {
            return known;
        }
        Set<Set<String>> all = new HashSet<>(known);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
