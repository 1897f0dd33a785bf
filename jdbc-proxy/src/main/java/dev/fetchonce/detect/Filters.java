package dev.fetchonce.detect;

import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Comparison;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a look-up that stay the same for all of its keys. */
final class Filters {
    private static final Pattern VALUE = Pattern.compile("\\?(\\d+)");
    private static final Pattern COLUMNS =
            Pattern.compile("[\\w.\"`\\[\\]]+ = [\\w.\"`\\[\\]]*[A-Za-z_\"`\\]][\\w.\"`\\[\\]]*");

    private Filters() {}

    /**
     * The conjuncts of WHERE that hold no key, joined by AND, values as {@code ?}; null where there are none, where one
     * changes from one execution to the next, or where the ORM itself looks up: what it adds belongs to the association.
     */
    static @Nullable String of(Repeats repeats, QueryShape shape) {
        return OrmLoading.isOn(repeats.site().path()) ? null : constant(repeats, shape);
    }

    /** The same where the ORM itself looks up: what it adds to the association, by {@code @SQLRestriction} or a filter. */
    static @Nullable String ofAssociation(Repeats repeats, QueryShape shape) {
        return OrmLoading.isOn(repeats.site().path()) ? constant(repeats, shape) : null;
    }

    private static @Nullable String constant(Repeats repeats, QueryShape shape) {
        Clauses clauses = shape.clauses();
        if (clauses == null || clauses.where().isEmpty()) {
            return null;
        }
        Set<Integer> keys = keys(repeats, shape);
        List<String> constant = Conjunction.of(clauses.where()).stream()
                .filter(each -> !COLUMNS.matcher(each).matches())
                .filter(each ->
                        VALUE.matcher(each).results().map(Filters::number).noneMatch(keys::contains))
                .toList();
        return constant.isEmpty()
                ? null
                : constant.stream()
                        .map(each -> VALUE.matcher(each).replaceAll("?"))
                        .collect(Collectors.joining(" and "));
    }

    private static int number(java.util.regex.MatchResult value) {
        return Integer.parseInt(value.group(1));
    }

    private static Set<Integer> keys(Repeats repeats, QueryShape shape) {
        Set<Integer> keys = new HashSet<>(repeats.changingValues());
        Set<Integer> compared = shape.conditions().stream()
                .filter(each -> each.comparison() != Comparison.OTHER)
                .flatMap(each -> each.values().stream())
                .collect(Collectors.toSet());
        keys.retainAll(compared);
        return keys;
    }
}
