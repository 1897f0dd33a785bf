package dev.fetchonce.replay;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.ExecutionGroup.Statement;
import dev.fetchonce.model.Frame;
import dev.fetchonce.replay.WrittenExecution.Read;
import dev.fetchonce.sql.StatementText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One execution on its way into a file. */
final class ExecutionText {
    private static final int NANOS_DIGITS = 6;

    final ExecutionGroup group;
    final List<Read> reads = new ArrayList<>();
    List<Frame> frames = List.of();

    @Nullable
    String commit;

    @Nullable
    String rollback;

    int batchSize;
    long nanos;
    private final @Nullable Execution execution;

    /** @param execution null where it failed, for then nothing of it is kept */
    ExecutionText(ExecutionGroup group, @Nullable Execution execution) {
        this.group = group;
        this.execution = execution;
        this.batchSize = execution == null ? 0 : execution.batchSize();
        this.nanos = execution == null ? 0 : execution.nanos();
    }

    boolean failed() {
        return execution == null;
    }

    /** @param tenants whether tenants are told */
    WrittenExecution written(Aliases aliases, boolean tenants) {
        Statement statement = group.statement();
        Execution kept = execution;
        return new WrittenExecution(
                StatementText.of(statement.example(), statement.dialect()).example(false),
                null,
                kept == null ? null : values(kept, aliases),
                kept == null ? null : aliases.of(kept.binds(), false),
                statement.largestList() > 1 ? statement.largestList() : null,
                batchSize == 0 ? null : batchSize,
                kept == null ? true : null,
                null,
                kept == null || kept.rows() == 0 ? null : kept.rows(),
                exhausted(kept),
                kept == null || kept.reading().fetchSize() == 0
                        ? null
                        : kept.reading().fetchSize(),
                kept == null || kept.reading().maxRows() == 0
                        ? null
                        : kept.reading().maxRows(),
                kept == null ? null : millis(kept.startNanos()),
                millis(nanos),
                statement.dataSource(),
                statement.dialect() == Dialect.STANDARD ? null : statement.dialect(),
                frames.isEmpty() ? null : frames.stream().map(FrameText::write).toList(),
                reads.isEmpty() ? null : reads,
                end(commit, statement),
                end(rollback, statement),
                kept == null || kept.tenant() == 0 || !tenants
                        ? null
                        : String.valueOf(aliases.of(kept.tenant(), false)),
                (kept != null && kept.missed()) ? true : null);
    }

    /** Null where it is what the row count lets expect. */
    private static @Nullable Boolean exhausted(@Nullable Execution kept) {
        if (kept == null || kept.exhausted() == (kept.rows() > 0)) {
            return null;
        }
        return kept.exhausted();
    }

    private static @Nullable Object end(@Nullable String dataSource, Statement statement) {
        if (statement.dataSource().equals(dataSource)) {
            return true;
        }
        return dataSource;
    }

    private static List<@Nullable Object> values(Execution execution, Aliases aliases) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < execution.values().size(); i++) {
            long hash = execution.values().hash(i);
            values.add(hash == 0 ? null : aliases.of(hash, false));
        }
        return values;
    }

    private static BigDecimal millis(long nanos) {
        BigDecimal millis = BigDecimal.valueOf(nanos, NANOS_DIGITS).stripTrailingZeros();
        return millis.scale() < 0 ? millis.setScale(0) : millis;
    }
}
