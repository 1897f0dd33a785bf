package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Remedy;
import java.util.IdentityHashMap;
import java.util.List;

/** One query for each level of a chain: each looks up the keys that the level above returns. */
final class LevelQueries {
    private LevelQueries() {}

    /** The remedy of the first level with those of the levels below; empty where one cannot be asked for at once. */
    static List<Remedy> extend(Remedy first, Case found, SqlCase own) {
        IdentityHashMap<ExecutionGroup, SqlParts> above = new IdentityHashMap<>();
        above.put(found.detection().repeats().group(), narrowed(own.repeated(), own.inKeys()));
        StringBuilder after = new StringBuilder(first.after());
        List<LookUp> below = found.detection().below();
        for (LookUp level : below) {
            Flow flow = level.flow();
            SqlParts source = flow == null ? null : above.get(flow.source());
            SqlCase next = source == null ? null : SqlCase.of(level, source);
            if (next == null
                    || !next.joinable()
                    || next.columns().isEmpty()
                    || next.inKeys().isEmpty()) {
                return List.of();
            }
            after.append(";\n").append(SqlSecondQuery.query(next.repeated(), next.keys(), next.inKeys()));
            above.put(level.repeats().group(), narrowed(next.repeated(), next.inKeys()));
        }
        return List.of(new Remedy(
                first.id(),
                first.framework(),
                "Fetch each level with one query",
                first.before(),
                after.toString(),
                first.executionsAfter() + below.size() * found.sourceExecutions(),
                "Group the rows of each level by its key in the application."));
    }

    /** The statement for all keys at once. */
    private static SqlParts narrowed(SqlParts parts, String where) {
        return new SqlParts(parts.shape(), parts.clauses().where(where));
    }
}
