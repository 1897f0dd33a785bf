package dev.fetchonce.sql;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.model.Operation;
import java.util.List;

/**
 * What the lexer knows of one SQL text. Making one never throws, whatever the text; immutable and thread-safe (derived
 * parts are made on first use).
 *
 * <p><em>Values</em> are what stands as {@code ?} in the normal form, numbered from 0: a JDBC parameter or a literal.
 * Of a folded list only the first element counts.
 */
public final class StatementText {
    private StatementText() {}

    /** Lexes {@code sql}: linear in its length, of which at most 64 Ki tokens' worth is looked at. */
    public static StatementText of(String sql, Dialect dialect) {
        throw new UnsupportedOperationException("not there yet");
    }

    public String sql() {
        throw new UnsupportedOperationException("not there yet");
    }

    public Dialect dialect() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The fingerprint's hash, made while lexing. */
    public long hash() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The fingerprint with its normal form, which is made on first use. */
    public Fingerprint fingerprint() {
        throw new UnsupportedOperationException("not there yet");
    }

    public Operation operation() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** How many values the normal form has. */
    public int valueCount() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The 1-based JDBC parameter that is value {@code value}; 0 where it is a literal. */
    public int parameterOf(int value) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The {@link ValueHash} of the literal that is value {@code value}; 0 where it is a parameter or NULL. */
    public long literalHash(int value) {
        throw new UnsupportedOperationException("not there yet");
    }

    /** A hash over all literals of the text, folded ones included; 0 where there is none. */
    public long literalsHash() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The most elements in a list that was folded (R9, R10); 1 where none was. */
    public int largestList() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Whether only the beginning was looked at (R16). */
    public boolean truncated() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** Whether a select list has a {@code *} that stands for columns. */
    public boolean wildcard() {
        throw new UnsupportedOperationException("not there yet");
    }

    /** The tables it names, folded, without schema, in order and without repeats; from tokens alone. */
    public List<String> tables() {
        throw new UnsupportedOperationException("not there yet");
    }

    /**
     * The text as people may see it: comments gone, blanks folded, at most 16,384 characters; unless
     * {@code literals}, strings and numbers are replaced by {@code ?}, except those that are no personal data: NULL,
     * booleans, and the counts of LIMIT, OFFSET, FETCH and TOP.
     */
    public String example(boolean literals) {
        throw new UnsupportedOperationException("not there yet");
    }
}
