package dev.fetchonce.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.fetchonce.model.Dialect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One round trip as a file has it; docs/recording-format.md says what each property means.
 *
 * @param binds what was bound to the statement's parameters; for a JDBC batch a list for each of its statements
 * @param values in place of binds: the values of the normal form
 * @param question with values: equal for the same question
 * @param start milliseconds from the start of the unit
 * @param duration milliseconds
 * @param frames the call path, innermost first
 * @param commit true where the transaction was committed before the next execution; the DataSource's name where that was
 *     another one's
 * @param rollback the same where it was rolled back, in full or in part
 * @param tenant what the connection was switched to: a schema, a catalog, a role
 * @param missed whether it was an UPDATE that found no row
 */
@JsonPropertyOrder({
    "sql",
    "binds",
    "values",
    "question",
    "largestList",
    "batchSize",
    "failed",
    "rows",
    "rowCount",
    "exhausted",
    "fetchSize",
    "maxRows",
    "start",
    "duration",
    "dataSource",
    "dialect",
    "frames",
    "reads",
    "commit",
    "rollback",
    "tenant",
    "missed"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record WrittenExecution(
        @Nullable String sql,
        @Nullable List<@Nullable Object> binds,
        @Nullable List<@Nullable Object> values,
        @Nullable String question,
        @Nullable Integer largestList,
        @Nullable Integer batchSize,
        @Nullable Boolean failed,
        @Nullable List<Map<String, @Nullable Object>> rows,
        @Nullable Integer rowCount,
        @Nullable Boolean exhausted,
        @Nullable Integer fetchSize,
        @Nullable Long maxRows,
        @Nullable BigDecimal start,
        @Nullable BigDecimal duration,
        @Nullable String dataSource,
        @Nullable Dialect dialect,
        @Nullable List<String> frames,
        @Nullable List<Read> reads,
        @Nullable Object commit,
        @Nullable Object rollback,
        @Nullable String tenant,
        @Nullable Boolean missed) {

    /**
     * Values that the application read after this execution and before the next.
     *
     * @param from the number of the execution whose rows they were, from 1
     */
    record Read(int from, @Nullable String column, @Nullable List<@Nullable Object> values) {}
}
