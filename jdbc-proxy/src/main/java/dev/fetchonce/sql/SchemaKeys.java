package dev.fetchonce.sql;

import java.util.Set;

/**
 * Primary and unique keys of tables, learned from the DDL that the application itself ran ({@code create table},
 * {@code alter table … add constraint}, {@code create unique index}). Bounded to 5,000 tables; thread-safe.
 */
public final class SchemaKeys {
    /** Learns from a DDL text; passes over what it cannot read. Never throws. */
    public void learn(StatementText ddl) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The primary and unique keys of {@code table} (folded, without schema), each a set of columns; empty where unknown. */
    public Set<Set<String>> keysOf(String table) {
        throw new UnsupportedOperationException("not there yet");
    }
}
