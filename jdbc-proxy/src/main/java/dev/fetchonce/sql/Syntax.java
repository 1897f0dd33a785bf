package dev.fetchonce.sql;

import dev.fetchonce.model.Dialect;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a dialect reads quotes, comments, escapes and parameters.
 *
 * @param backslash a backslash escapes inside every string
 * @param doubleQuotedStrings {@code "} encloses a string, not a name
 * @param brackets {@code [} encloses a name, not an index
 * @param nestedComments {@code /*} opens again inside a comment
 * @param mysqlComments {@code #} begins a comment, {@code --} only before a blank, and {@code /*!} holds code
 * @param dollarQuotes {@code $tag$} encloses a string
 * @param qQuotes {@code q'[…]'} is a string
 * @param postgresOperators {@code ?}, {@code #>}, {@code <@} and their like are operators
 * @param doubledQuestionMarks {@code ??} is an operator, not two parameters
 * @param nameHash {@code #} belongs to names
 * @param atVariables {@code @x} is a parameter
 * @param atInNames {@code @} belongs to names
 * @param binaryHex {@code 0x1F} is bytes, not a number
 * @param quote what encloses a name that must stay quoted, when it is written again
 */
record Syntax(
        boolean backslash,
        boolean doubleQuotedStrings,
        boolean brackets,
        boolean nestedComments,
        boolean mysqlComments,
        boolean dollarQuotes,
        boolean qQuotes,
        boolean postgresOperators,
        boolean doubledQuestionMarks,
        boolean nameHash,
        boolean atVariables,
        boolean atInNames,
        boolean binaryHex,
        char quote) {

    private static final Map<Dialect, Syntax> PLAIN = all(false);
    private static final Map<Dialect, Syntax> FLIPPED = all(true);

    /** The syntax of {@code dialect}; {@code flipped}: with the other reading of backslashes (R14). */
    static Syntax of(Dialect dialect, boolean flipped) {
        Syntax syntax = (flipped ? FLIPPED : PLAIN).get(dialect);
        return syntax != null ? syntax : make(dialect, flipped);
    }

    /** Whether R14 may read a text of {@code dialect} again: where a setting or the unknown decides on backslashes. */
    static boolean mayFlip(Dialect dialect) {
        return dialect == Dialect.STANDARD || dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
    }

    private static Map<Dialect, Syntax> all(boolean flipped) {
        Map<Dialect, Syntax> all = new EnumMap<>(Dialect.class);
        for (Dialect each : Dialect.values()) {
            all.put(each, make(each, flipped));
        }
        return all;
    }

    private static Syntax make(Dialect dialect, boolean flipped) {
        boolean mysql = dialect == Dialect.MYSQL || dialect == Dialect.MARIADB;
        boolean postgres = dialect == Dialect.POSTGRESQL;
        boolean sqlserver = dialect == Dialect.SQLSERVER;
        boolean sqlite = dialect == Dialect.SQLITE;
        boolean standard = dialect == Dialect.STANDARD;
        boolean db2 = dialect == Dialect.DB2;
        boolean h2 = dialect == Dialect.H2;
        return new Syntax(
                mysql != flipped,
                mysql,
                sqlserver || sqlite,
                postgres || sqlserver || h2 || db2,
                mysql,
                postgres || h2,
                dialect == Dialect.ORACLE || standard,
                postgres,
                postgres || standard,
                !mysql && !postgres && !sqlite,
                sqlserver || sqlite,
                sqlserver || db2,
                mysql || sqlserver,
                mysql ? '`' : '"');
    }

    /** Whether {@code c} may stand inside an unquoted name. */
    boolean continuesName(char c) {
        return Chars.continuesName(c) || (c == '#' && nameHash) || (c == '@' && atInNames);
    }

    boolean quotesStrings(char c) {
        return c == '\'' || (c == '"' && doubleQuotedStrings);
    }

    /** Whether {@code @x} is a variable of the session, which is neither a parameter nor a link. */
    boolean variables() {
        return !postgresOperators && !qQuotes;
    }

    /** Whether {@code $12.5} is an amount of money. */
    boolean money() {
        return brackets && atInNames;
    }
}
