package dev.fetchonce.detect;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Condition;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Recognises the count of all rows that is asked for beside each page of them, as a {@code Page} of Spring Data needs it. */
final class PageCounts {
    private final UnitAnalysis unit;
    /** What was asked for, by tick. */
    private final NavigableMap<Integer, String> asked = new TreeMap<>();

    /** @param counts SELECTs that may count */
    PageCounts(UnitAnalysis unit, ExecutionGroup counts) {
        this.unit = unit;
        if (isCount(unit.shape(counts))) {
            unit.all(Operation.SELECT).stream()
                    .filter(each -> isPageOf(each, counts))
                    .forEach(this::add);
        }
    }

    private void add(ExecutionGroup page) {
        page.log().forEach(each -> asked.put(each.tick(), page.fingerprint().hex() + each.binds()));
    }

    private static boolean isCount(QueryShape shape) {
        return shape.projections().size() == 1
                && "count".equals(shape.projections().get(0).function())
                && shape.clauses() != null
                && shape.clauses().tail().isEmpty();
    }

    /** Whether it reads some of the rows that are counted: a count may leave out joins, but no condition is its own. */
    private boolean isPageOf(ExecutionGroup page, ExecutionGroup counts) {
        QueryShape shape = unit.shape(page);
        boolean some = !shape.limitValues().isEmpty()
                || page.log().stream().anyMatch(each -> each.reading().maxRows() > 0);
        return some
                && !page.statement().tables().isEmpty()
                && page.statement()
                        .tables()
                        .get(0)
                        .equals(counts.statement().tables().get(0))
                && compared(shape).containsAll(compared(unit.shape(counts)));
    }

    private static Set<String> compared(QueryShape shape) {
        return shape.conditions().stream()
                .map(Condition::column)
                .map(each -> each.column())
                .collect(Collectors.toSet());
    }

    /** Whether another page was read between each two of these executions. */
    boolean goWith(List<Execution> same) {
        Set<String> seen = new HashSet<>(pagesBetween(0, same.get(0).tick()));
        for (int i = 1; i < same.size(); i++) {
            if (!seen.addAll(pagesBetween(same.get(i - 1).tick(), same.get(i).tick()))) {
                return false;
            }
        }
        return true;
    }

    private Collection<String> pagesBetween(int from, int to) {
        return asked.subMap(from, false, to, false).values();
    }
}
