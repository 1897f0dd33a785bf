package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Projection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which entity a statement loads, where several are mapped to one table, by the columns that it selects. */
public final class MappedRows {
    private MappedRows() {}

    /** How Hibernate calls a table: by the initials of its entity's name. */
    private static final Pattern ALIAS = Pattern.compile("([a-z]+)\\d+_\\d+");

    /** The first letter of each word of a name in camel case. */
    private static final Pattern INITIAL = Pattern.compile("^\\p{L}|(?<!\\p{Lu})\\p{Lu}");

    /**
     * Those come first after which the statement names their table, then those whose columns are just what is selected of
     * it, then those that explain most of it.
     */
    static Comparator<MappedEntity> by(QueryShape shape) {
        return Comparator.comparing((MappedEntity entity) -> !isNamed(entity, shape))
                .thenComparing(entity -> misfit(entity, shape));
    }

    /** 0 where the entity's columns are just what is selected of its table; else the more, the fewer it explains. */
    static long misfit(MappedEntity entity, QueryShape shape) {
        return columns(entity).equals(selected(entity.table(), shape)) ? 0 : 1 + unexplained(entity, shape);
    }

    private static boolean isNamed(MappedEntity entity, QueryShape shape) {
        String initials = INITIAL.matcher(entity.name())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        return shape.tables().stream()
                .filter(table -> table.name().equals(entity.table()))
                .map(table -> ALIAS.matcher(table.alias()))
                .anyMatch(alias -> alias.matches() && alias.group(1).equals(initials));
    }

    /** The entity mapped to a table whose rows a statement loads most likely; of equals, the first by name. */
    static Optional<MappedEntity> of(List<MappedEntity> entities, String table, QueryShape shape) {
        return entities.stream()
                .filter(each -> each.table().equals(table))
                .min(by(shape).thenComparing(MappedEntity::name));
    }

    /** Whether the statement may load the entity: its key is selected, and not its key alone. */
    public static boolean mayLoad(MappedEntity entity, QueryShape shape) {
        Set<String> selected = selected(entity.table(), shape);
        boolean wildcard =
                shape.projections().stream().anyMatch(each -> each.label().equals("*"));
        return wildcard
                || (selected.containsAll(entity.idColumns())
                        && (selected.size() > entity.idColumns().size()
                                || columns(entity).size() == entity.idColumns().size()));
    }

    private static long unexplained(MappedEntity entity, QueryShape shape) {
        Set<String> columns = columns(entity);
        return selected(entity.table(), shape).stream()
                .filter(each -> !columns.contains(each))
                .count();
    }

    private static Set<String> selected(String table, QueryShape shape) {
        return shape.projections().stream()
                .filter(each -> each.function() == null)
                .map(Projection::column)
                .filter(Objects::nonNull)
                .filter(column -> column.table().equals(table))
                .map(ColumnRef::column)
                .collect(Collectors.toSet());
    }

    private static Set<String> columns(MappedEntity entity) {
        Set<String> columns = new HashSet<>(entity.idColumns());
        columns.addAll(entity.attributes().keySet());
        entity.associations().stream()
                .map(MappedEntity.Association::from)
                .filter(from -> from.table().equals(entity.table()))
                .forEach(from -> columns.add(from.column()));
        if (entity.version() != null) {
            columns.add(entity.version());
        }
        return columns;
    }
}
