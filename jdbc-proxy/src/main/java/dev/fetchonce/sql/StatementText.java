package dev.fetchonce.sql;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.model.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexer knows of one SQL text. Making one never throws, whatever the text; immutable and thread-safe (derived
 * parts are made on first use).
 *
 * <p><em>Values</em> are what stands as {@code ?} in the normal form, numbered from 0: a JDBC parameter or a literal.
 * Of a folded list only the first element counts.
 */
public final class StatementText {
    private static final int[] NO_PARAMETERS = {};
    private static final long[] NO_LITERALS = {};

    private final String sql;
    private final Dialect dialect;
    private final boolean flipped;
    private final long hash;
    private final Operation operation;
    private final int[] parameters;
    private final long[] literals;
    private final long literalsHash;
    private final int largestList;
    private final boolean truncated;
    private final boolean wildcard;
    private final @Nullable String ignore;
    private final @Nullable Setting setting;
    private final boolean rollback;

    // Made on first use; a race makes it twice, to the same end.
    private @Nullable Fingerprint fingerprint;
    private @Nullable List<String> tables;
    private @Nullable String example;

    private StatementText(String sql, Dialect dialect, boolean flipped, Folding folding) {
        this.sql = sql;
        this.dialect = dialect;
        this.flipped = flipped;
        TokenList tokens = folding.tokens();
        hash = tokens.fingerprint();
        operation = Operations.of(tokens);
        truncated = folding.truncated();
        wildcard = Wildcards.isIn(tokens);
        setting = Setting.of(tokens);
        rollback = operation == Operation.TRANSACTION && Operations.isRollback(tokens);
        ignore = Examples.ignore(sql, Syntax.of(dialect, flipped));
        literalsHash = truncated ? Fnv.finish(Fnv.mix(folding.literals(), sql.hashCode())) | 1 : folding.literals();
        largestList = folding.largest();
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            count += tokens.kind(i).isValue() ? 1 : 0;
        }
        parameters = count == 0 ? NO_PARAMETERS : new int[count];
        literals = count == 0 ? NO_LITERALS : new long[count];
        int value = 0;
        for (int i = 0; i < tokens.size() && value < count; i++) {
            if (tokens.kind(i).isValue()) {
                parameters[value] = tokens.parameter(i);
                literals[value++] = tokens.literal(i);
            }
        }
    }

    /**
     * Lexes {@code sql}: linear in its length. Kept are at most 64 Ki tokens, folded repeats not counted; what follows
     * is not looked at.
     */
    public static StatementText of(String sql, Dialect dialect) {
        Folding plain = new Folding(sql, Syntax.of(dialect, false)).run();
        if (plain.unterminated() && Syntax.mayFlip(dialect) && sql.indexOf('\\') >= 0) {
            Folding flipped = new Folding(sql, Syntax.of(dialect, true)).run();
            if (!flipped.unterminated()) {
                return new StatementText(sql, dialect, true, flipped);
            }
        }
        return new StatementText(sql, dialect, false, plain);
    }

    public String sql() {
        return sql;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** The fingerprint's hash, made while lexing. */
    public long hash() {
        return hash;
    }

    /** The fingerprint with its normal form, which is made on first use. */
    public Fingerprint fingerprint() {
        Fingerprint made = fingerprint;
        if (made == null) {
            made = new Fingerprint(hash, NormalForm.of(tokens(), syntax()));
            fingerprint = made;
        }
        return made;
    }

    public Operation operation() {
        return operation;
    }

    /** What it sets for its connection; null where it sets nothing. */
    public @Nullable Setting setting() {
        return setting;
    }

    /** Whether it undoes what was done since the transaction, or a savepoint in it, began. */
    public boolean rollback() {
        return rollback;
    }

    /** How many values the normal form has. */
    public int valueCount() {
        return parameters.length;
    }

    /** The 1-based JDBC parameter that is value {@code value}; 0 where it is a literal. */
    public int parameterOf(int value) {
        return parameters[value];
    }

    /** The {@link ValueHash} of the literal that is value {@code value}; 0 where it is a parameter or NULL. */
    public long literalHash(int value) {
        return literals[value];
    }

    /** A hash over all literals of the text, folded ones included; 0 where there is none. */
    public long literalsHash() {
        return literalsHash;
    }

    /** The most elements in a list that was folded (R9, R10); 1 where none was. */
    public int largestList() {
        return largestList;
    }

    /** Whether only the beginning was looked at (R16). */
    public boolean truncated() {
        return truncated;
    }

    /** Whether a select list has a {@code *} that stands for columns. */
    public boolean wildcard() {
        return wildcard;
    }

    /** The tables it names, folded, without schema, in order and without repeats; from tokens alone. */
    public List<String> tables() {
        List<String> made = tables;
        if (made == null) {
            made = TableReader.names(tokens());
            tables = made;
        }
        return made;
    }

    /**
     * The text as people may see it: comments gone, blanks folded, at most 16,384 characters; unless
     * {@code literals}, strings and numbers are replaced by {@code ?}, except those that are no personal data: NULL,
     * booleans, the counts of LIMIT, OFFSET, FETCH and TOP, positions in GROUP BY and ORDER BY, and lengths of types
     * in casts.
     */
    public String example(boolean literals) {
        if (literals) {
            return new Examples(sql, syntax(), true).text();
        }
        String made = example;
        if (made == null) {
            made = new Examples(sql, syntax(), false).text();
            example = made.equals(sql) ? sql : made;
        }
        return made;
    }

    /** What stands in its first comment, trimmed: what people or frameworks say of it; empty where there is none. */
    public String comment() {
        return Examples.firstComment(sql, syntax());
    }

    /**
     * What follows {@code fetchonce:ignore} in the comment that begins so, trimmed; null where none does. Read once, when
     * the text is lexed.
     */
    public @Nullable String ignore() {
        return ignore;
    }

    Syntax syntax() {
        return Syntax.of(dialect, flipped);
    }

    /** The kept tokens, read again. */
    TokenList tokens() {
        return new Folding(sql, syntax()).run().tokens();
    }
}
