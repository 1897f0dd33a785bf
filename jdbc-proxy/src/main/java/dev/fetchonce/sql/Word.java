package dev.fetchonce.sql;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that the lexer, the folding or the readers of tokens must know; a quoted name is never one (R4). */
enum Word {
    // Values (R7) and what begins them (R5)
    NULL("reserved"),
    TRUE("reserved"),
    FALSE("reserved"),
    DEFAULT("reserved prefix"),
    DATE(""),
    TIME(""),
    TIMESTAMP(""),
    UESCAPE(""),

    // Lists (R9) and chains (R10)
    IN("reserved prefix"),
    ARRAY("reserved"),
    VALUES("reserved prefix clause"),
    ROW("reserved"),
    OR("reserved prefix"),
    UNION("reserved prefix clause"),
    ALL("reserved prefix"),
    DISTINCT("reserved prefix"),
    INTERSECT("reserved prefix clause"),
    EXCEPT("reserved prefix clause"),
    MINUS("reserved prefix clause"),
    CASE("reserved prefix"),
    END("reserved"),

    // Clauses
    SELECT("reserved prefix clause"),
    FROM("reserved prefix"),
    WHERE("reserved prefix clause"),
    ON("reserved prefix clause"),
    HAVING("reserved prefix clause"),
    WHEN("reserved prefix clause"),
    THEN("reserved prefix clause"),
    ELSE("reserved prefix clause"),
    GROUP("reserved clause"),
    ORDER("reserved clause tail"),
    LIMIT("reserved prefix clause tail"),
    OFFSET("reserved prefix clause tail"),
    FETCH("reserved prefix clause tail"),
    FOR("reserved prefix clause tail"),
    RETURNING("reserved prefix clause tail"),
    OPTION("reserved clause tail"),
    LOCK("reserved clause tail"),
    WINDOW("reserved clause"),
    QUALIFY("reserved prefix clause"),
    CONNECT("reserved clause"),
    START("reserved clause"),
    WITH("reserved clause"),
    USING("reserved prefix clause"),
    SET("reserved prefix clause"),
    JOIN("reserved clause"),
    INNER("reserved clause"),
    LEFT("reserved clause"),
    RIGHT("reserved clause"),
    FULL("reserved clause"),
    CROSS("reserved clause"),
    NATURAL("reserved clause"),
    STRAIGHT_JOIN("reserved clause"),
    OUTER("reserved"),
    APPLY(""),
    LATERAL("reserved"),
    BY("reserved prefix"),
    INTO("reserved"),
    AS("reserved prefix"),
    TOP("reserved prefix"),
    RECURSIVE(""),
    MATERIALIZED(""),
    ONLY(""),
    PARTITION(""),

    // Operators in words: an operand follows
    AND("reserved prefix"),
    NOT("reserved prefix"),
    IS("reserved prefix"),
    BETWEEN("reserved prefix"),
    LIKE("reserved prefix"),
    ILIKE("reserved prefix"),
    RLIKE("reserved prefix"),
    REGEXP("reserved prefix"),
    SIMILAR("reserved prefix"),
    TO("reserved prefix"),
    ESCAPE("reserved prefix"),
    DIV("reserved prefix"),
    MOD("reserved prefix"),
    XOR("reserved prefix"),
    ANY("reserved prefix"),
    SOME("reserved prefix"),
    EXISTS("reserved prefix"),
    PRIOR("reserved prefix"),
    INTERVAL("reserved prefix"),
    RETURN("reserved prefix"),
    WHILE("reserved prefix"),
    UNTIL("reserved prefix"),
    ELSEIF("reserved prefix"),
    ELSIF("reserved prefix"),
    IF(""),

    // Verbs
    INSERT("reserved"),
    REPLACE(""),
    UPSERT(""),
    UPDATE("reserved"),
    DELETE("reserved"),
    MERGE("reserved"),
    CALL("reserved prefix"),
    EXEC("reserved"),
    EXECUTE("reserved"),
    DO(""),
    DECLARE("reserved"),
    BEGIN("reserved"),
    COMMIT(""),
    ROLLBACK(""),
    SAVEPOINT(""),
    RELEASE(""),
    SAVE(""),
    ABORT(""),
    TRANSACTION(""),
    TRAN(""),
    WORK(""),
    ISOLATION(""),
    DEFERRED(""),
    IMMEDIATE(""),
    EXCLUSIVE(""),
    CREATE("reserved"),
    ALTER("reserved"),
    DROP("reserved"),
    TRUNCATE(""),
    COMMENT(""),
    GRANT("reserved"),
    REVOKE("reserved"),
    RENAME(""),

    // Other words that the readers of tokens look for
    TABLE("reserved"),
    INDEX(""),
    UNIQUE("reserved"),
    PRIMARY("reserved"),
    KEY(""),
    CONSTRAINT("reserved"),
    FOREIGN("reserved"),
    REFERENCES("reserved"),
    CHECK("reserved"),
    ADD(""),
    CONCURRENTLY(""),
    CASCADE(""),
    IGNORE(""),
    LOW_PRIORITY(""),
    HIGH_PRIORITY(""),
    DELAYED(""),
    QUICK(""),
    OVERWRITE(""),
    ROWNUM(""),
    FIRST(""),
    NEXT(""),
    SHARE(""),
    COUNT(""),
    SUM(""),
    MIN(""),
    MAX(""),
    AVG("");

    private static final int MASK = 1023;
    private static final long[] HASHES = new long[MASK + 1];
    private static final @Nullable Word[] BY_SLOT = new @Nullable Word[MASK + 1];

    private final long hash;
    private final boolean reserved;
    private final boolean prefix;
    private final boolean clause;
    private final boolean tail;

    static {
        for (Word each : values()) {
            int slot = (int) each.hash & MASK;
            while (BY_SLOT[slot] != null) {
                slot = (slot + 1) & MASK;
            }
            HASHES[slot] = each.hash;
            BY_SLOT[slot] = each;
        }
    }

    Word(String flags) {
        hash = Fnv.of(name().toLowerCase(Locale.ROOT));
        reserved = flags.contains("reserved");
        prefix = flags.contains("prefix");
        clause = flags.contains("clause");
        tail = flags.contains("tail");
    }

    /** The word with that hash over its folded characters; null where it is none of these. */
    static @Nullable Word of(long hash) {
        int slot = (int) hash & MASK;
        while (HASHES[slot] != hash) {
            if (HASHES[slot] == 0) {
                return null;
            }
            slot = (slot + 1) & MASK;
        }
        return BY_SLOT[slot];
    }

    /** Whether a name spelled like it must keep its quotes to be read as a name again. */
    boolean isReserved() {
        return reserved;
    }

    /** Whether an operand follows, so that a sign after it belongs to a value (R8). */
    boolean isPrefix() {
        return prefix;
    }

    /** Whether it ends the disjunct before it (R10). */
    boolean isClause() {
        return clause;
    }

    /** Whether it ends the branches of a UNION (R10). */
    boolean isTail() {
        return tail;
    }
}
