package dev.fetchonce.replay;

import dev.fetchonce.capture.Binds;
import dev.fetchonce.capture.RowSink;
import dev.fetchonce.capture.ToldUnit;
import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Values;
import dev.fetchonce.sql.HashedValue;
import dev.fetchonce.sql.StatementText;
import dev.fetchonce.sql.ValueHash;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an execution of a file asked for: by its binds, by the values that a recording kept, or not told at all.
 *
 * @param binds null where none were told
 * @param values the values of the normal form; null where binds tell
 * @param question with values: equal for the same question
 * @param batchSize statements in a JDBC batch; 0 where it was none
 */
record Question(@Nullable Binds binds, @Nullable Values values, long question, int batchSize) {

    static Question of(WrittenExecution written, Place place) throws RecordingFormatException {
        int batchSize = written.batchSize() == null ? 0 : written.batchSize();
        if (batchSize < 0) {
            throw place.at("batchSize").wrong("expected a number from 0 on, but found " + batchSize);
        }
        if (written.values() != null) {
            return ofValues(written, batchSize, place);
        }
        List<@Nullable Object> told = written.binds();
        if (told == null) {
            return new Question(null, null, 0, batchSize);
        }
        Binds binds = new Binds();
        boolean batch = !told.isEmpty() && told.stream().allMatch(List.class::isInstance);
        for (Object statement : batch ? told : List.<Object>of(told)) {
            set(binds, statement instanceof List<?> values ? values : List.of());
            if (batch || batchSize > 0) {
                binds.addBatch();
            }
        }
        return new Question(binds, null, 0, Math.max(batchSize, batch ? told.size() : 0));
    }

    private static void set(Binds binds, List<?> told) {
        binds.clear();
        for (int i = 0; i < told.size(); i++) {
            binds.set(i + 1, value(told.get(i)));
        }
    }

    private static Question ofValues(WrittenExecution written, int batchSize, Place place)
            throws RecordingFormatException {
        String question = written.question();
        if (question == null || !HashedValue.isOne(question)) {
            throw place.at("question")
                    .wrong("expected with values what stands for all of them, such as h:00000000000000ff, but found "
                            + question);
        }
        List<@Nullable Object> told = written.values() == null ? List.of() : written.values();
        long[] hashes =
                told.stream().mapToLong(each -> ValueHash.of(value(each))).toArray();
        return new Question(null, Values.of(hashes), HashedValue.parse(question).hash(), batchSize);
    }

    /** A value as the file has it, or the hash that it was kept as. */
    static @Nullable Object value(@Nullable Object told) {
        return told instanceof String text && HashedValue.isOne(text) ? HashedValue.parse(text) : told;
    }

    RowSink tell(ToldUnit unit, ToldUnit.Event event, @Nullable CallPath path) {
        if (values != null) {
            return unit.executed(event, question, values, path);
        }
        return binds == null && hasParameters(event.text())
                ? unit.executed(event, unique(), unknown(event.text()), path)
                : unit.executed(event, binds, path);
    }

    private static boolean hasParameters(StatementText text) {
        for (int i = 0; i < text.valueCount(); i++) {
            if (text.parameterOf(i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What was bound, but not told, is taken to differ from all others: sameness must not be claimed unseen. */
    private static Values unknown(StatementText text) {
        long[] hashes = new long[text.valueCount()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = text.parameterOf(i) > 0 ? unique() : text.literalHash(i);
        }
        return Values.partlyUnknown(hashes);
    }

    private static long unique() {
        return ValueHash.of(UUID.randomUUID());
    }
}
