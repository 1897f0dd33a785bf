package dev.fetchonce.sql;

/** What a token is. */
enum Kind {
    /** An unquoted word: a keyword or a name. */
    WORD,
    /** A quoted name that could as well stand unquoted. */
    NAME,
    /** A quoted name that must stay quoted. */
    VERBATIM,
    /** A JDBC parameter, {@code ?} or {@code ?1}. */
    PARAMETER,
    /** A parameter that is not JDBC's: {@code :name}, {@code $1}, {@code @x}. */
    BIND,
    STRING,
    NUMBER,
    /** NULL, TRUE, FALSE, or DEFAULT in a row of values. */
    CONSTANT,
    /** An operator or punctuation. */
    SIGN;

    /** Whether it stands as {@code ?} in the normal form. */
    boolean isValue() {
        return this == PARAMETER || this == BIND || this == STRING || this == NUMBER || this == CONSTANT;
    }

    boolean isLiteral() {
        return this == STRING || this == NUMBER || this == CONSTANT;
    }

    boolean isName() {
        return this == WORD || this == NAME || this == VERBATIM;
    }
}
