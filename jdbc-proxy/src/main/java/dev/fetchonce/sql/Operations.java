package dev.fetchonce.sql;

import dev.fetchonce.model.Operation;
import org.jspecify.annotations.Nullable;

/** Tells what kind of statement tokens are, by their first keyword. */
final class Operations {
    private Operations() {}

    static Operation of(TokenList tokens) {
        int at = verb(tokens);
        return of(tokens, tokens.word(at) == Word.SELECT ? change(tokens, at) : at);
    }

    /** Where the verb stands that changes rows, in {@code select … from final table (insert …)}; else the SELECT. */
    private static int change(TokenList tokens, int select) {
        for (int at = select + 1; at + 2 < tokens.size(); at++) {
            boolean table = tokens.word(at) == Word.TABLE && tokens.code(at + 1) == '(';
            if (table && tokens.word(at + 2) != Word.SELECT && isMainVerb(tokens, at + 2)) {
                return at + 2;
            }
        }
        return select;
    }

    private static Operation of(TokenList tokens, int at) {
        Word word = tokens.word(at);
        if (word == null) {
            return Operation.OTHER;
        }
        return switch (word) {
            case SELECT -> Operation.SELECT;
            case INSERT, REPLACE -> Operation.INSERT;
            case UPDATE -> Operation.UPDATE;
            case DELETE -> Operation.DELETE;
            case MERGE, UPSERT -> Operation.MERGE;
            case CALL, EXEC, EXECUTE, DO, DECLARE -> Operation.CALL;
            case CREATE, ALTER, DROP, TRUNCATE, COMMENT, GRANT, REVOKE, RENAME -> Operation.DDL;
            case COMMIT, ROLLBACK, SAVEPOINT, RELEASE, ABORT, END -> Operation.TRANSACTION;
            case BEGIN -> begin(tokens, at + 1);
            case START, SET, SAVE -> isTransaction(tokens.word(at + 1)) ? Operation.TRANSACTION : Operation.OTHER;
            default -> Operation.OTHER;
        };
    }

    static boolean isRollback(TokenList tokens) {
        Word word = tokens.word(verb(tokens));
        return word == Word.ROLLBACK || word == Word.ABORT;
    }

    /** Where the main verb stands: behind parentheses, a brace, a result parameter, and common table expressions. */
    static int verb(TokenList tokens) {
        int at = 0;
        while (at < tokens.size() && skips(tokens, at)) {
            at++;
        }
        return tokens.word(at) == Word.WITH ? mainVerb(tokens, at + 1) : at;
    }

    private static boolean skips(TokenList tokens, int at) {
        int code = tokens.code(at);
        return code == '('
                || code == '{'
                || code == '='
                || code == ';'
                || tokens.kind(at).isValue();
    }

    private static int mainVerb(TokenList tokens, int from) {
        int depth = 0;
        for (int at = from; at < tokens.size(); at++) {
            int code = tokens.code(at);
            depth += code == '(' ? 1 : code == ')' ? -1 : 0;
            if (depth == 0 && isMainVerb(tokens, at)) {
                // (select …) as the main query of a WITH stands in parentheses of its own.
                return at;
            }
        }
        return from;
    }

    private static boolean isMainVerb(TokenList tokens, int at) {
        Word word = tokens.word(at);
        return word == Word.SELECT
                || word == Word.INSERT
                || word == Word.UPDATE
                || word == Word.DELETE
                || word == Word.MERGE
                || word == Word.VALUES;
    }

    private static Operation begin(TokenList tokens, int next) {
        Word word = tokens.word(next);
        boolean mode = word == Word.WORK
                || word == Word.ISOLATION
                || word == Word.DEFERRED
                || word == Word.IMMEDIATE
                || word == Word.EXCLUSIVE;
        boolean alone = next >= tokens.size() || tokens.code(next) == ';';
        return alone || mode || isTransaction(word) ? Operation.TRANSACTION : Operation.CALL;
    }

    private static boolean isTransaction(@Nullable Word word) {
        return word == Word.TRANSACTION || word == Word.TRAN;
    }
}
