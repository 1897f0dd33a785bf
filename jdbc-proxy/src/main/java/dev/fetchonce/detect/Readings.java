package dev.fetchonce.detect;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Evidence.Figure;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The SELECTs of a unit, place by place, for rules that judge what was read of a result rather than how often it was asked
 * for. Stateless.
 */
final class Readings {
    private Readings() {}

    /** The places whose SELECT was understood and of whose kept executions at least one is as the rule wants it. */
    static List<Repeats> where(UnitAnalysis unit, Predicate<Execution> wanted) {
        return where(unit, wanted, shape -> true);
    }

    /** The same of SELECTs that are as the rule wants them, which is asked first: call paths take longest to read. */
    static List<Repeats> where(UnitAnalysis unit, Predicate<Execution> wanted, Predicate<QueryShape> shaped) {
        List<Repeats> places = new ArrayList<>();
        for (ExecutionGroup group : unit.all(Operation.SELECT)) {
            if (group.log().stream().anyMatch(wanted) && isPlain(unit.shape(group)) && shaped.test(unit.shape(group))) {
                unit.repeats(group).stream()
                        .filter(each -> each.log().stream().anyMatch(wanted))
                        .forEach(places::add);
            }
        }
        return places;
    }

    /** Whether the parser understood it, and its rows are those of its tables: no UNION, no aggregate, no lock. */
    private static boolean isPlain(QueryShape shape) {
        QueryShape.Traits traits = shape.traits();
        return shape.clauses() != null
                && !traits.set()
                && !traits.aggregated()
                && !traits.locking()
                && !shape.tables().isEmpty();
    }

    /** The same place with those of its kept executions alone that a rule is about. */
    static Repeats only(Repeats repeats, Predicate<Execution> wanted) {
        List<Execution> log = repeats.log().stream().filter(wanted).toList();
        return new Repeats(repeats.group(), log, log.size(), repeats.site(), repeats.exact());
    }

    /** A detection that stands on figures. */
    static Detection detection(
            UnitAnalysis unit,
            String rule,
            Confidence confidence,
            Repeats repeats,
            String summary,
            List<? extends Evidence> figures) {
        List<Evidence> evidence = new ArrayList<>(figures);
        if (repeats.executions() > 1) {
            CommonEvidence.add(evidence, unit, repeats);
        }
        return new Detection(
                rule,
                confidence,
                unit.recording(),
                repeats,
                unit.shape(repeats.group()),
                null,
                null,
                summary,
                List.copyOf(evidence));
    }

    static Figure figure(String what, long count, String sentence) {
        return new Figure(what, count, sentence);
    }

    /** The same in every locale. */
    static String say(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** The table that the statement reads first. */
    static String table(Repeats repeats) {
        return repeats.group().statement().tables().get(0);
    }

    /** The most rows that one execution gave. */
    static long mostRows(Repeats repeats) {
        return repeats.maxRows();
    }
}
