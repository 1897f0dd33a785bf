package dev.fetchonce.sql;

import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Calls JSqlParser in this thread: its own entry point makes an executor for every call. Simple parsing only, for the
 * complex retry costs much and rescues little.
 */
final class AstParser {
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_DEPTH = 100;

    private AstParser() {}

    /** The statement that {@code sql} is; null where the parser gives up, or where it would take too long. */
    static @Nullable Statement parse(String sql, boolean brackets) {
        if (sql.length() > MOST_CHARACTERS || isDeep(sql)) {
            return null;
        }
        try {
            return new CCJSqlParser(new StringProvider(sql))
                    .withSquareBracketQuotation(brackets)
                    .withAllowComplexParsing(false)
                    .Statement();
        } catch (ParseException | RuntimeException | StackOverflowError givenUp) {
            // Its lexer's errors are RuntimeExceptions; deep nesting overflows its stack.
            return null;
        }
    }

    private static boolean isDeep(String sql) {
        int depth = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > MOST_DEPTH) {
                return true;
            }
        }
        return false;
    }
}
