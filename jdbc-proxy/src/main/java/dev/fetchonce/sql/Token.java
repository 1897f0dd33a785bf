package dev.fetchonce.sql;

import org.jspecify.annotations.Nullable;

/** The token that a {@link Lexer} has just read. */
abstract class Token {
    final String sql;
    final Syntax syntax;
    final int length;

    Kind kind = Kind.SIGN;
    int start;
    int end;
    long hash;

    @Nullable
    Word word;

    int code;
    int parameter;
    int bracketDepth;
    boolean unterminated;

    /** Whether an operand has just ended, so that a sign is binary and a question mark may be an operator. */
    boolean afterOperand;

    Token(String sql, Syntax syntax) {
        this.sql = sql;
        this.syntax = syntax;
        this.length = sql.length();
    }

    Kind kind() {
        return kind;
    }

    /** Where the token begins in the text. */
    int start() {
        return start;
    }

    /** Where the token ends, exclusive. */
    int end() {
        return end;
    }

    /** The hash of the token; of a literal, that of its value; 0 of a parameter. */
    long hash() {
        return hash;
    }

    /** The word that a {@link Kind#WORD} is, where it is one that matters. */
    @Nullable
    Word word() {
        return word;
    }

    /** The packed operator that a {@link Kind#SIGN} is. */
    int code() {
        return code;
    }

    /** The 1-based number of a {@link Kind#PARAMETER}. */
    int parameter() {
        return parameter;
    }

    /** Whether a string reached the end of the text without its closing quote (R14). */
    boolean unterminated() {
        return unterminated;
    }

    void operator(int packed) {
        kind = Kind.SIGN;
        code = packed;
        hash = Fnv.mix(Fnv.OFFSET, packed);
    }
}
