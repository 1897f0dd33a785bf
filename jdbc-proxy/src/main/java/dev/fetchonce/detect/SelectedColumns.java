package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a statement's result, and what was read of each. */
final class SelectedColumns {
    private SelectedColumns() {}

    /**
     * @param position its place in the select list, from 1
     * @param label its label, folded
     * @param column the column behind it; without a table where the statement does not tell
     * @param witness what this run read of it; null where it read nothing
     */
    record Selected(
            int position,
            String label,
            ColumnRef column,
            @Nullable RowWitness witness) {
        boolean isIn(Set<String> read) {
            return read.contains(label) || read.contains("#" + position);
        }
    }

    /** All of them in order; empty where a wildcard hides them. */
    static List<Selected> of(ExecutionGroup group, QueryShape shape) {
        List<String> labels = shape.traits().wildcard()
                ? group.labels()
                : shape.projections().stream().map(Projection::label).toList();
        List<Selected> all = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i).toLowerCase(Locale.ROOT);
            ColumnRef column = FlowFinder.columnOf(shape, shape.traits().wildcard() ? label : "#" + (i + 1));
            all.add(new Selected(i + 1, label, column, witness(group, label, i + 1)));
        }
        return all;
    }

    private static @Nullable RowWitness witness(ExecutionGroup group, String label, int position) {
        return group.witnesses().stream()
                .filter(each -> each.column().equals(label) || each.column().equals("#" + position))
                .findFirst()
                .orElse(null);
    }
}
