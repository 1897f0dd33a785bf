package dev.fetchonce.advise;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Evidence.UnreadColumns;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** SQL: the same statement with the columns that are read. */
final class SqlColumns implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        SqlParts parts = found.statement("unread-columns");
        Optional<UnreadColumns> unread = found.detection().evidence().stream()
                .filter(UnreadColumns.class::isInstance)
                .map(UnreadColumns.class::cast)
                .findFirst();
        if (parts == null || unread.isEmpty()) {
            return List.of();
        }
        List<String> read = parts.shape().traits().wildcard()
                ? named(parts, found.detection().columns())
                : kept(parts, unread.get().positions());
        if (read.isEmpty()) {
            return List.of();
        }
        return List.of(new Remedy(
                "sql-columns",
                "SQL",
                "Select the columns that are read",
                parts.text(),
                parts.with(
                        String.join(", ", read),
                        parts.written(parts.clauses().from()),
                        parts.written(parts.clauses().where()),
                        parts.written(parts.clauses().orderBy())),
                found.detection().repeats().executions(),
                "Code that reads columns by index has to count anew."));
    }

    /** None where one of them cannot be named. */
    private static List<String> named(SqlParts parts, List<ColumnRef> columns) {
        List<String> names = columns.stream()
                .map(each -> parts.reference(each.table(), each.column()))
                .collect(Collectors.toList());
        return names.contains("") ? List.of() : names;
    }

    /** The items of the select list but those at the positions (from 1). */
    private static List<String> kept(SqlParts parts, List<Integer> left) {
        List<String> items = parts.items();
        if (items.size() != parts.shape().projections().size()) {
            return List.of();
        }
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!left.contains(i + 1)) {
                kept.add(items.get(i));
            }
        }
        return kept;
    }
}
