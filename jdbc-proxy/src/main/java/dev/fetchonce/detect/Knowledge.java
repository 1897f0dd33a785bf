package dev.fetchonce.detect;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.TableFacts;
import dev.fetchonce.model.Thresholds;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the recording.
 *
 * @param shapes the query shape of a group; may be slow, and is asked once for each group that repeats
 * @param keys the primary and unique keys of a table, as far as they are known
 * @param mappings what the application's ORMs map; empty where it has none, or none that is known
 * @param frames what frames are in a call path
 * @param numbers the integer from 0 to 2³¹ - 1 behind a value's hash; -1 for anything else
 * @param unclear takes fingerprints whose sampled call paths left open which executions came from where
 * @param columnsRead the columns that any run read of a fingerprint's results, as row witnesses name them
 * @param wide the columns of a table that may hold much, as far as they are known
 * @param catalog what the databases themselves say of their tables
 */
public record Knowledge(
        Function<ExecutionGroup, QueryShape> shapes,
        Function<String, Set<Set<String>>> keys,
        List<Mapping> mappings,
        FrameKinds frames,
        Thresholds thresholds,
        LongUnaryOperator numbers,
        Consumer<Fingerprint> unclear,
        Function<Fingerprint, Set<String>> columnsRead,
        Function<String, Set<String>> wide,
        Catalog catalog) {

    /** Tells rows and indexes of tables; may be slow. */
    @FunctionalInterface
    public interface Catalog {
        /** Nobody may ask the databases. */
        Catalog CLOSED = (dataSource, table) -> null;

        /** Null where the table cannot be looked up for sure. */
        @Nullable
        TableFacts table(String dataSource, String table);
    }

    /** What is known where no other run was seen, and no database may be asked. */
    public Knowledge(
            Function<ExecutionGroup, QueryShape> shapes,
            Function<String, Set<Set<String>>> keys,
            List<Mapping> mappings,
            FrameKinds frames,
            Thresholds thresholds,
            LongUnaryOperator numbers,
            Consumer<Fingerprint> unclear) {
        this(
                shapes,
                keys,
                mappings,
                frames,
                thresholds,
                numbers,
                unclear,
                fingerprint -> Set.of(),
                table -> Set.of(),
                Catalog.CLOSED);
    }

    /** The entities of all ORMs. */
    List<MappedEntity> entities() {
        return mappings.size() == 1
                ? mappings.get(0).entities() // asked for every column that values may come from
                : mappings.stream().flatMap(each -> each.entities().stream()).toList();
    }

    /** Whether {@code column} alone is a key of {@code table}, as far as that is known. */
    boolean isKey(String table, String column) {
        return keys.apply(table).contains(Set.of(column));
    }
}
