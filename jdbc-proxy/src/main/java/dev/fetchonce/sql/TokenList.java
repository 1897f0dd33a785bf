package dev.fetchonce.sql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens that are kept of a text, as parallel arrays. Grows; can be cut at its end. For one thread. */
final class TokenList {
    private static final long VALUE = Fnv.of("?");
    private static final long MARK = Fnv.mix(Fnv.OFFSET, Operators.MARK);

    private final String sql;
    private Kind[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] data;
    private long[] hashes;
    private @Nullable Word[] words;
    private int size;

    TokenList(String sql) {
        this.sql = sql;
        int capacity = Math.min(sql.length() * 2 / 5 + 8, 1024);
        kinds = new Kind[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        data = new int[capacity];
        hashes = new long[capacity];
        words = new @Nullable Word[capacity];
    }

    String sql() {
        return sql;
    }

    int size() {
        return size;
    }

    void add(Lexer token) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = token.kind();
        starts[size] = token.start();
        ends[size] = token.end();
        hashes[size] = token.hash();
        words[size] = token.word();
        data[size++] = token.kind() == Kind.PARAMETER ? token.parameter() : token.code();
    }

    /** Adds the mark that stands for further repeats of the tokens from {@code from} on (R10). */
    void addMark(int from) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = Kind.SIGN;
        starts[size] = from;
        ends[size] = -1;
        hashes[size] = MARK;
        words[size] = null;
        data[size++] = Operators.MARK;
    }

    private void grow() {
        int capacity = 2 * size;
        kinds = Arrays.copyOf(kinds, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        data = Arrays.copyOf(data, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        words = Arrays.copyOf(words, capacity);
    }

    void cut(int to) {
        size = to;
    }

    /** Makes a constant of the word at {@code index}: DEFAULT in a row of values (R7). */
    void makeConstant(int index) {
        kinds[index] = Kind.CONSTANT;
        words[index] = null;
        hashes[index] = ValueHash.NULL;
    }

    Kind kind(int index) {
        return kinds[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The word there; null where it is none that matters, or outside of the list. */
    @Nullable
    Word word(int index) {
        return index >= 0 && index < size ? words[index] : null;
    }

    /** The packed operator there; 0 where there is none, or outside of the list. */
    int code(int index) {
        return index >= 0 && index < size && kinds[index] == Kind.SIGN ? data[index] : 0;
    }

    /** The 1-based JDBC parameter there; 0 for anything else. */
    int parameter(int index) {
        return kinds[index] == Kind.PARAMETER ? data[index] : 0;
    }

    /** The hash of the literal there; 0 for anything else. */
    long literal(int index) {
        return kinds[index].isLiteral() ? hashes[index] : 0;
    }

    boolean isMark(int index) {
        return ends[index] < 0;
    }

    /** Where the repeated part begins for which the mark at {@code index} stands. */
    int markedFrom(int index) {
        return starts[index];
    }

    /** Whether the tokens of two stretches look the same in the normal form; empty ones never do. */
    boolean same(int from, int to, int otherFrom, int otherTo) {
        int length = to - from;
        if (length <= 0 || otherTo - otherFrom != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (shape(from + i) != shape(otherFrom + i)) {
                return false;
            }
        }
        return true;
    }

    private long shape(int index) {
        return kinds[index].isValue() ? VALUE : hashes[index];
    }

    /** The hash of the fingerprint (R15). */
    long fingerprint() {
        long hash = Fnv.OFFSET;
        for (int i = 0; i < size; i++) {
            hash = Fnv.mix(hash, shape(i));
        }
        return Fnv.finish(hash);
    }

    /** The text of the token as it stands in the SQL text. */
    String text(int index) {
        return sql.substring(starts[index], ends[index]);
    }
}
