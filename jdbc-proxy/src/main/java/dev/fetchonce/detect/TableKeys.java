package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The key by which rows of a table are told apart and put in order. */
final class TableKeys {
    private TableKeys() {}

    /** The single-column key of a table; empty where none is known. Of several, {@code id} and its like are preferred. */
    static List<ColumnRef> of(Knowledge knowledge, String table) {
        return knowledge.keys().apply(table).stream()
                .filter(columns -> columns.size() == 1)
                .flatMap(Set::stream)
                .sorted(Comparator.comparing((String column) -> !column.equals("id"))
                        .thenComparing(column -> !column.endsWith("id"))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(1)
                .map(column -> new ColumnRef(table, column))
                .toList();
    }
}
