package dev.fetchonce.detect;

import static dev.fetchonce.detect.Readings.say;

import dev.fetchonce.detect.SelectedColumns.Selected;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence.Figure;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Join;
import dev.fetchonce.model.RowWitness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds two collections of the same parent joined in one query, so that each row of one comes with each of the other. */
final class CartesianProduct implements Detector {
    /** A product of fewer rows costs less than a second query. */
    private static final int MANY_ROWS = 10;

    /** How often a row of a collection comes again at least, on average, before that is more than an exception. */
    private static final int AGAIN = 2;

    @Override
    public String rule() {
        return "cartesian-product";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (Repeats repeats : Readings.where(unit, each -> each.rows() >= MANY_ROWS)) {
            QueryShape shape = unit.shape(repeats.group());
            for (Map.Entry<ColumnRef, Map<String, ColumnRef>> each :
                    collections(unit.knowledge(), shape).entrySet()) {
                product(unit, repeats, each.getKey(), each.getValue()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** For each parent column the columns of other tables that are equal to it and are no key there, by table. */
    private static Map<ColumnRef, Map<String, ColumnRef>> collections(Knowledge knowledge, QueryShape shape) {
        Map<ColumnRef, Map<String, ColumnRef>> all = new LinkedHashMap<>();
        for (Join join : shape.joins()) {
            add(all, knowledge, join.left(), join.right());
            add(all, knowledge, join.right(), join.left());
        }
        all.values().removeIf(children -> children.size() < 2);
        return all;
    }

    private static void add(
            Map<ColumnRef, Map<String, ColumnRef>> all, Knowledge knowledge, ColumnRef parent, ColumnRef child) {
        boolean named = !parent.table().isEmpty() && !child.table().isEmpty();
        if (named && !parent.table().equals(child.table()) && !knowledge.isKey(child.table(), child.column())) {
            all.computeIfAbsent(parent, key -> new LinkedHashMap<>()).put(child.table(), child);
        }
    }

    /** A collection as one execution's rows show it: rows read of it, and how many of them are different. */
    private record Collection(ColumnRef child, long read, long distinct) {
        boolean comesAgain() {
            return distinct > 1 && read >= MANY_ROWS && read >= AGAIN * distinct;
        }
    }

    private Optional<Detection> product(
            UnitAnalysis unit, Repeats repeats, ColumnRef parent, Map<String, ColumnRef> children) {
        Execution largest = repeats.log().stream()
                .reduce((one, other) -> one.rows() >= other.rows() ? one : other)
                .orElseThrow();
        List<Selected> columns = SelectedColumns.of(repeats.group(), unit.shape(repeats.group()));
        List<Collection> again = children.values().stream()
                .flatMap(child -> key(unit.knowledge(), columns, child.table()).stream()
                        .map(key -> seen(repeats, largest, child, key)))
                .filter(Collection::comesAgain)
                .toList();
        long most = again.stream().mapToLong(Collection::distinct).max().orElse(0);
        return again.size() < 2 || largest.rows() < AGAIN * most
                ? Optional.empty()
                : Optional.of(detection(unit, repeats, parent, largest.rows(), again));
    }

    /** What was read of a table's key; empty where the key is not known, or was not read. */
    private static Optional<RowWitness> key(Knowledge knowledge, List<Selected> columns, String table) {
        return columns.stream()
                .filter(each -> each.column().table().equals(table))
                .filter(each -> knowledge.isKey(table, each.column().column())
                        || each.column().column().equals("id"))
                .flatMap(each -> Optional.ofNullable(each.witness()).stream())
                .findFirst();
    }

    private static Collection seen(Repeats repeats, Execution execution, ColumnRef child, RowWitness key) {
        int next = repeats.group().log().stream()
                .mapToInt(Execution::tick)
                .filter(tick -> tick > execution.tick())
                .min()
                .orElse(Integer.MAX_VALUE);
        long[] read = IntStream.range(0, key.size())
                .filter(i -> key.tick(i) >= execution.tick() && key.tick(i) < next)
                .mapToLong(key::hash)
                .toArray();
        return new Collection(
                child, read.length, java.util.Arrays.stream(read).distinct().count());
    }

    private Detection detection(
            UnitAnalysis unit, Repeats repeats, ColumnRef parent, long rows, List<Collection> collections) {
        String names = String.join(
                " and ", collections.stream().map(each -> each.child().table()).toList());
        long different = collections.stream().mapToLong(Collection::distinct).sum();
        String summary = say(
                "joins %s to %s in one query: %,d rows for %,d different ones.",
                names, parent.table(), rows, different);
        List<Figure> figures = collections.stream()
                .map(each -> Readings.figure(
                        "rows-of-" + each.child().table(),
                        each.distinct(),
                        say(
                                "%,d different rows of %s came in %,d rows.",
                                each.distinct(), each.child().table(), rows)))
                .toList();
        LinkedHashSet<ColumnRef> columns = new LinkedHashSet<>(List.of(parent));
        collections.forEach(each -> columns.add(each.child()));
        return Readings.detection(unit, rule(), Confidence.PROVEN, repeats, summary, figures)
                .about(List.copyOf(columns));
    }
}
