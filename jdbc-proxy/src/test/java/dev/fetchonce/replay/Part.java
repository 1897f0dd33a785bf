package dev.fetchonce.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work with tables, values and lines of its own, so that nothing else is related to it.
 *
 * @param number whose tables, values and lines
 * @param repeats how often its statement repeats
 * @param seed decides the order of keys
 */
record Part(Kind kind, int number, int repeats, long seed) {
    /** What a piece of work does. */
    enum Kind {
        TO_ONE,
        TO_MANY,
        FEW_KEYS,
        LOOP,
        SAME_AGAIN,
        BATCHED,
        ONCE,
        WRITE
    }

    static Part random(Random random, int number) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return new Part(kind, number, 1 + random.nextInt(kind == Kind.ONCE ? 1 : 24), random.nextLong());
    }

    /** Several, numbered from 1. */
    static List<Part> some(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(number -> random(random, number))
                .toList();
    }

    Part withRepeats(int more) {
        return new Part(kind, number, more, seed);
    }

    List<WrittenExecution> executions() {
        return switch (kind) {
            case TO_ONE ->
                looked(
                        "select id, child%1$d_id from parent%1$d",
                        "child%d_id", "select name from child%d where id = ?", keys());
            case TO_MANY ->
                looked("select id from parent%1$d", "id", "select id from child%1$d where parent%1$d_id = ?", keys());
            case FEW_KEYS ->
                looked(
                        "select id, child%1$d_id from parent%1$d",
                        "child%d_id", "select name from child%d where id = ?", fewKeys());
            case LOOP -> all("select name from child%d where id = ?", keys());
            case SAME_AGAIN -> all("select name from child%d where id = ?", Collections.nCopies(repeats, key(0)));
            case BATCHED ->
                keys().stream()
                        .map(key -> RecordingBuilder.execution(
                                named("select name from child%d where id in (?, ?)"),
                                line(1),
                                List.of(key, key + 1),
                                List.of()))
                        .toList();
            case ONCE -> all("select name from child%d where id = ?", List.of(key(0)));
            case WRITE -> all("update child%d set name = ?", List.of(key(0)));
        };
    }

    /** Keys are read from rows of one query, then each is asked for. */
    private List<WrittenExecution> looked(String source, String column, String repeated, List<Integer> keys) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        keys.forEach(key -> rows.add(Map.of(named(column), key)));
        List<WrittenExecution> executions = new ArrayList<>();
        executions.add(RecordingBuilder.execution(named(source), line(0), List.of(), rows));
        executions.addAll(all(repeated, keys));
        return executions;
    }

    private List<WrittenExecution> all(String sql, List<Integer> keys) {
        return keys.stream()
                .map(key -> RecordingBuilder.execution(named(sql), line(1), List.of(key), List.of()))
                .toList();
    }

    private List<Integer> keys() {
        List<Integer> keys =
                new ArrayList<>(IntStream.range(0, repeats).mapToObj(this::key).toList());
        Collections.shuffle(keys, new Random(seed));
        return keys;
    }

    private List<Integer> fewKeys() {
        Random random = new Random(seed);
        return IntStream.range(0, repeats)
                .mapToObj(i -> key(i < 3 ? i : random.nextInt(3)))
                .toList();
    }

    private int key(int index) {
        return number * 1_000 + 3 * index;
    }

    private int line(int statement) {
        return number * 10 + statement;
    }

    private String named(String text) {
        return text.formatted(number);
    }
}
