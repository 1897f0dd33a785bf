package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Join;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.RelationKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells how repeated rows relate to source rows: from the ORM's mapping, from keys, or from the rows that were seen. */
final class Relations {
    private final Knowledge knowledge;

    Relations(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Related of(Flow flow, Repeats repeats, QueryShape shape) {
        boolean lazy = LazyFrames.on(repeats.site().path()).isPresent();
        @Nullable
        MappedEntity owner = knowledge.entities().stream()
                .filter(each -> Associations.find(each, flow.from(), flow.to()) != null)
                .min(MappedRows.by(flow.sourceShape())
                        .thenComparing(each -> misfit(each, flow, lazy))
                        .thenComparing(each -> misfitOfTarget(each, flow, shape))
                        .thenComparing(MappedEntity::name))
                .orElse(null);
        if (owner == null) {
            return beyond(flow, repeats, shape);
        }
        return related(owner, Associations.find(owner, flow.from(), flow.to()), flow, repeats, shape);
    }

    /** By way of the row that the source refers to; else what keys and rows tell. */
    private Related beyond(Flow flow, Repeats repeats, QueryShape shape) {
        List<MappedEntity> entities = knowledge.entities();
        @Nullable
        MappedEntity owner = entities.stream()
                .filter(each -> Associations.findBeyond(each, flow.from(), flow.to(), entities) != null)
                .min(Comparator.comparing(MappedEntity::name))
                .orElse(null);
        return related(
                owner,
                owner == null ? null : Associations.findBeyond(owner, flow.from(), flow.to(), entities),
                flow,
                repeats,
                shape);
    }

    private Related related(
            @Nullable MappedEntity owner,
            @Nullable Association association,
            Flow flow,
            Repeats repeats,
            QueryShape shape) {
        RelationKind kind = association == null ? kind(flow, repeats, shape) : association.kind();
        return new Related(kind, owner, association, target(association, flow, shape));
    }

    /** Of entities that select the same, one whose association leads to entities and is loaded as it was seen comes first. */
    private static int misfit(MappedEntity entity, Flow flow, boolean lazy) {
        Association association = Associations.find(entity, flow.from(), flow.to());
        return association == null
                ? 4
                : (association.target().isEmpty() ? 2 : 0) + (association.eager() == lazy ? 1 : 0);
    }

    /** Of several owners, one whose association leads to what the statement selects comes first. */
    private long misfitOfTarget(MappedEntity owner, Flow flow, QueryShape shape) {
        Association association = Associations.find(owner, flow.from(), flow.to());
        return knowledge.entities().stream()
                .filter(each -> association != null && each.name().equals(association.target()))
                .mapToLong(each -> MappedRows.misfit(each, shape))
                .findFirst()
                .orElse(0);
    }

    private @Nullable MappedEntity target(@Nullable Association association, Flow flow, QueryShape shape) {
        return knowledge.entities().stream()
                .filter(each -> association != null && each.name().equals(association.target()))
                .findFirst()
                .or(() -> MappedRows.of(knowledge.entities(), flow.to().table(), shape))
                .orElse(null);
    }

    private RelationKind kind(Flow flow, Repeats repeats, QueryShape shape) {
        ColumnRef to = flow.to();
        if (isLinkTable(to, shape)) {
            return RelationKind.MANY_TO_MANY;
        }
        boolean sourceUnique = knowledge.isKey(flow.from().table(), flow.from().column());
        if (leadsToOneRow(to, shape)) {
            return sourceUnique ? RelationKind.ONE_TO_ONE : RelationKind.TO_ONE;
        }
        boolean keysKnown = !knowledge.keys().apply(to.table()).isEmpty();
        if (repeats.maxRows() > 1 || keysKnown) {
            return RelationKind.TO_MANY;
        }
        if (flow.fit() != Flow.Fit.NONE && referencesSource(flow)) {
            return readsOneRowOnly(repeats) ? RelationKind.ONE_TO_ONE : RelationKind.TO_MANY;
        }
        return RelationKind.TO_ONE;
    }

    /** Whether the columns compared for equality hold a key of the table. */
    private boolean leadsToOneRow(ColumnRef to, QueryShape shape) {
        Set<String> compared = new HashSet<>(Set.of(to.column()));
        shape.conditions().stream()
                .filter(each -> each.comparison() != QueryShape.Comparison.OTHER)
                .filter(each -> each.column().table().equals(to.table()))
                .forEach(each -> compared.add(each.column().column()));
        return knowledge.keys().apply(to.table()).stream().anyMatch(compared::containsAll);
    }

    /** Whether the repeated rows point to the source ({@code order_item.order_id} to {@code orders.id}), not the reverse. */
    private static boolean referencesSource(Flow flow) {
        String from = flow.from().column();
        String to = flow.to().column();
        boolean isId = from.equals("id");
        return isId ? !to.equals("id") : to.length() > from.length() && to.endsWith(from);
    }

    private static boolean readsOneRowOnly(Repeats repeats) {
        List<Execution> withRow =
                repeats.log().stream().filter(each -> each.rows() == 1).toList();
        return !withRow.isEmpty() && withRow.stream().noneMatch(Execution::exhausted);
    }

    /**
     * Whether {@code to} stands in a table of pairs: of it only the two joined columns are selected, or it is read alone
     * and its other key column is all that is selected.
     */
    private boolean isLinkTable(ColumnRef to, QueryShape shape) {
        Set<String> pair = new HashSet<>(Set.of(to.column()));
        boolean joined = false;
        for (Join join : shape.joins()) {
            if (join.left().table().equals(to.table()) != join.right().table().equals(to.table())) {
                joined = true;
                pair.add((join.left().table().equals(to.table()) ? join.left() : join.right()).column());
            }
        }
        List<String> selected = shape.projections().stream()
                .map(Projection::column)
                .filter(column -> column != null && column.table().equals(to.table()))
                .map(column -> column == null ? "" : column.column())
                .toList();
        if (joined) {
            return pair.size() == 2 && pair.containsAll(selected);
        }
        pair.addAll(selected);
        return pair.size() == 2 && knowledge.keys().apply(to.table()).contains(pair);
    }
}
