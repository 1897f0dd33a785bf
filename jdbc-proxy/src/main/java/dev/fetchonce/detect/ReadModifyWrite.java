package dev.fetchonce.detect;

import dev.fetchonce.detect.Assignments.Assignment;
import dev.fetchonce.detect.ReadRows.Row;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a number that is read from a row, and written back to it changed, with nothing that guards against others doing the same. */
final class ReadModifyWrite implements Detector {
    /** Numbers that are not computed with. */
    private static final Pattern NO_QUANTITY = Pattern.compile(
            "(^|.*_)(id|key|status|state|type|kind|code|flag|enabled|active|deleted|version|year|month|day)");

    private static final String[] MERGING = {
        "org.hibernate.event.internal.DefaultMergeEventListener",
        "org.eclipse.persistence.internal.sessions.MergeManager"
    };

    private static final Pattern LOCK =
            Pattern.compile("\\b(updlock|xlock|holdlock|lock table)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String rule() {
        return "read-modify-write";
    }

    @Override
    public List<Detection> detect(UnitAnalysis unit, List<Detection> before) {
        List<Detection> found = new ArrayList<>();
        for (ExecutionGroup update : unit.all(Operation.UPDATE)) {
            QueryShape shape = unit.shape(update);
            List<Assignment> sets = Assignments.of(shape);
            if (!sets.isEmpty()
                    && !isGuarded(sets, shape)
                    && !update.statement().tables().isEmpty()) {
                for (Repeats repeats : unit.repeats(update)) {
                    first(unit, repeats, shape, sets).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Whether anything but plain keys decides which rows are changed: a version, or the old value. */
    private static boolean isGuarded(List<Assignment> sets, QueryShape shape) {
        Set<String> set = sets.stream().map(Assignment::column).collect(Collectors.toSet());
        return shape.conditions().isEmpty()
                || shape.conditions().stream()
                        .anyMatch(each -> each.comparison() != Comparison.EQUAL
                                || each.values().size() != 1
                                || set.contains(each.column().column()));
    }

    /** The first column of the statement that is written back changed. */
    private Optional<Detection> first(UnitAnalysis unit, Repeats repeats, QueryShape shape, List<Assignment> sets) {
        for (Assignment set : sets) {
            if (set.value().isPresent() && isQuantity(unit, repeats, set.column())) {
                for (ExecutionGroup source : unit.all(Operation.SELECT)) {
                    Optional<Detection> found = detection(unit, repeats, shape, set, source);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Foreign keys, codes and switches are set, not computed; so are the positions in a list, which an ORM keeps. */
    private static boolean isQuantity(UnitAnalysis unit, Repeats repeats, String column) {
        String table = repeats.group().statement().tables().get(0);
        return !NO_QUANTITY.matcher(column).matches()
                && FrameMarks.COLLECTIONS.on(repeats.site().path()).isEmpty()
                && unit.knowledge().entities().stream()
                        .flatMap(entity -> entity.associations().stream())
                        .noneMatch(each -> each.from().equals(new ColumnRef(table, column)));
    }

    private Optional<Detection> detection(
            UnitAnalysis unit, Repeats repeats, QueryShape shape, Assignment set, ExecutionGroup source) {
        String table = repeats.group().statement().tables().get(0);
        QueryShape read = unit.shape(source);
        List<String> keys =
                shape.conditions().stream().map(each -> each.column().column()).toList();
        if (!source.statement().tables().contains(table)
                || isReadToMerge(source)
                || !sameDatabase(source, repeats.group())
                || read.traits().aggregated()
                || guardsItself(unit, shape, read, table)) {
            return Optional.empty();
        }
        ReadRows rows = ReadRows.of(source, read, table, keys, set.column());
        if (rows == null) {
            return Optional.empty();
        }
        Changes changes = changes(unit, repeats.log(), shape, set, rows);
        boolean computed = !changes.writes.isEmpty()
                && !isConstant(repeats.group(), set)
                && changes(unit, repeats.group().log(), shape, set, rows).areComputed();
        return computed ? Optional.of(detection(unit, repeats, shape, set, source, changes)) : Optional.empty();
    }

    private static Changes changes(
            UnitAnalysis unit, List<Execution> log, QueryShape shape, Assignment set, ReadRows rows) {
        int locked = lockedFrom(unit, shape.tables().get(0).name());
        Changes changes = new Changes(unit.knowledge().numbers());
        for (Execution each : log) {
            if (each.batchSize() <= 1 && each.tick() < locked) {
                List<Long> key = shape.conditions().stream()
                        .map(condition -> each.values().hash(condition.values().get(0)))
                        .toList();
                long written = each.values().hash(set.value().orElse(0));
                rows.before(key, each.tick()).ifPresent(row -> changes.add(each, row, written));
            }
        }
        return changes;
    }

    /** Whether an ORM read the rows to merge what it was given: the number came with that, and was not computed from them. */
    private static boolean isReadToMerge(ExecutionGroup source) {
        return !source.samples().isEmpty()
                && source.samples().stream().allMatch(sample -> Site.passes(sample.path(), MERGING));
    }

    private static boolean sameDatabase(ExecutionGroup one, ExecutionGroup other) {
        return one.statement().dataSource().equals(other.statement().dataSource());
    }

    /** Beside the key, the UPDATE compares what the query did not ask for: a version. */
    private static boolean guardsItself(UnitAnalysis unit, QueryShape update, QueryShape read, String table) {
        Set<String> asked = read.conditions().stream()
                .filter(each -> each.comparison() == Comparison.EQUAL)
                .map(each -> each.column().column())
                .collect(Collectors.toSet());
        Set<String> compared = update.conditions().stream()
                .map(Condition::column)
                .map(ColumnRef::column)
                .collect(Collectors.toSet());
        Set<String> key = unit.knowledge().keys().apply(table).stream()
                .filter(compared::containsAll)
                .findFirst()
                .orElse(compared.size() == 1 ? compared : Set.of());
        return compared.stream().anyMatch(each -> !key.contains(each) && !asked.contains(each));
    }

    /** The position from which on the table's rows were read with a lock. */
    private static int lockedFrom(UnitAnalysis unit, String table) {
        return unit.recording().groups().stream()
                .filter(group -> isLocking(unit, group, table))
                .flatMap(group -> group.log().stream())
                .mapToInt(Execution::tick)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isLocking(UnitAnalysis unit, ExecutionGroup group, String table) {
        String sql = group.fingerprint().sql();
        boolean reads = group.statement().operation() == Operation.SELECT
                && group.statement().tables().contains(table);
        return (reads && unit.shape(group).traits().locking())
                || ((reads || sql.contains(table)) && LOCK.matcher(sql).find());
    }

    /** Whether the value stands in the text, the same each time. */
    private static boolean isConstant(ExecutionGroup update, Assignment set) {
        int value = set.value().orElse(-1);
        return update.statement().literals().contains(value)
                && update.log().stream()
                                .map(each -> each.values().hash(value))
                                .distinct()
                                .count()
                        == 1;
    }

    private Detection detection(
            UnitAnalysis unit, Repeats all, QueryShape shape, Assignment set, ExecutionGroup source, Changes changes) {
        Repeats repeats = new Repeats(all.group(), changes.writes, changes.writes.size(), all.site(), all.exact());
        ColumnRef column = new ColumnRef(all.group().statement().tables().get(0), set.column());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence.Figure(
                changes.allLowered() ? "lowered" : "changed",
                changes.writes.size(),
                String.format(
                        Locale.ROOT,
                        "%s was read, and the same row was given another number by its key: %,d times; neither a lock"
                                + " nor a version was seen.",
                        column,
                        changes.writes.size())));
        if (changes.asked) {
            evidence.add(new Evidence.Figure(
                    "read-by-key", changes.reads.size(), "The query that read it asked for that key itself."));
        }
        CommonEvidence.add(evidence, unit, repeats);
        Flow flow = new Flow(
                source,
                unit.shape(source),
                List.copyOf(changes.reads),
                column,
                column,
                set.value().orElse(0),
                changes.writes.size(),
                changes.writes.size(),
                true,
                false,
                Flow.Fit.NAMES,
                0);
        String summary = String.format(
                Locale.ROOT,
                "reads %s, computes, and writes the number back%s: what others write in between is lost.",
                column,
                changes.writes.size() == 1 ? "" : String.format(Locale.ROOT, " (%,d times)", changes.writes.size()));
        return new Detection(
                rule(),
                Confidence.PROVEN,
                unit.recording(),
                repeats,
                shape,
                flow,
                null,
                summary,
                List.copyOf(evidence));
    }

    /** Rows that were written with another number than they were read with. */
    private static final class Changes {
        private final LongUnaryOperator numbers;
        private final List<Execution> writes = new ArrayList<>();
        private final Set<Execution> reads = new LinkedHashSet<>();
        private final Set<Long> read = new LinkedHashSet<>();
        private final Set<Long> written = new LinkedHashSet<>();
        private boolean asked = true;
        private int lowered;

        Changes(LongUnaryOperator numbers) {
            this.numbers = numbers;
        }

        void add(Execution write, Row row, long value) {
            if (value == row.value() || value == 0) {
                return;
            }
            writes.add(write);
            reads.add(row.by());
            read.add(row.value());
            written.add(value);
            asked &= row.asked();
            long before = numbers.applyAsLong(row.value());
            long after = numbers.applyAsLong(value);
            lowered += after >= 0 && before > after ? 1 : 0;
        }

        /** Where different numbers all become the same one, it was not computed from them. */
        boolean areComputed() {
            return read.size() == 1 || written.size() > 1;
        }

        boolean allLowered() {
            return lowered == writes.size();
        }
    }
}
