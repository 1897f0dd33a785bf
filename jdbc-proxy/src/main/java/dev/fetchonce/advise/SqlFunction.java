package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Routine;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** SQL: a stored function that is called for each row is called in the source query. */
final class SqlFunction implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        Flow flow = found.flow();
        Routine routine = Routine.of(found.detection().repeats().group().statement());
        if (lookUp == null || flow == null || routine == null || !routine.function()) {
            return List.of();
        }
        SqlParts source = SqlCase.parts(flow.sourceShape());
        String call = source == null || !source.isPlain() ? null : call(source, lookUp, routine);
        if (source == null || call == null || !sameDatabase(found, flow)) {
            return List.of();
        }
        return List.of(new Remedy(
                "sql-function",
                "SQL",
                "Call " + routine.name() + " in the source query",
                source.text() + ";\n-- and for each row\n"
                        + found.detection().repeats().group().statement().example(),
                source.with(
                        source.written(source.clauses().select()) + ", " + call + " as " + label(routine.name()),
                        source.written(source.clauses().from()),
                        source.written(source.clauses().where()),
                        source.written(source.clauses().orderBy())),
                found.sourceExecutions(),
                "The database still runs it for each row: it saves the round trips. A function that itself queries is"
                        + " better said as a join."));
    }

    private static boolean sameDatabase(Case found, Flow flow) {
        return flow.source()
                .statement()
                .dataSource()
                .equals(found.detection().repeats().group().statement().dataSource());
    }

    /** The call with the source's columns; null where a value changes that is no column of it. */
    private static @Nullable String call(SqlParts source, LookUp lookUp, Routine routine) {
        Map<Integer, String> columns = lookUp.flows().stream()
                .collect(Collectors.toMap(
                        Flow::value,
                        each -> source.reference(
                                each.from().table(), each.from().column())));
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < routine.arguments().size(); i++) {
            String column = columns.get(routine.first() + i);
            arguments.add(column == null ? routine.arguments().get(i) : column);
        }
        boolean known = columns.keySet().containsAll(lookUp.repeats().changingValues())
                && !columns.containsValue("")
                && routine.arguments().stream().allMatch(each -> each.matches("\\?|'[^']*'|[\\w.]+"));
        return known ? routine.name() + "(" + String.join(", ", arguments) + ")" : null;
    }

    private static String label(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("[\"`\\[\\]]", "");
    }
}
