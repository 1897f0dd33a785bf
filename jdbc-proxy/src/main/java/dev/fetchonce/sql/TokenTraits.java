package dev.fetchonce.sql;

import java.util.Set;

/** What tokens alone tell of a statement's traits. */
final class TokenTraits {
    private static final Set<String> LOCKS = Set.of("updlock", "xlock", "holdlock");

    private TokenTraits() {}

    /** FOR UPDATE, LOCK IN SHARE MODE, and the lock hints of SQL Server and DB2. */
    static boolean isLocking(TokenList tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Word word = tokens.word(i);
            Word next = tokens.word(i + 1);
            boolean hint = tokens.kind(i) == Kind.WORD && word == null && isLock(tokens, i);
            boolean share = word == Word.LOCK && next == Word.IN;
            boolean rows = next == Word.UPDATE || next == Word.SHARE || next == Word.KEY || isNo(tokens, i + 1);
            boolean lock = hint || share || (word == Word.FOR && rows);
            if (lock) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNo(TokenList tokens, int at) {
        return tokens.word(at + 1) == Word.KEY;
    }

    private static boolean isLock(TokenList tokens, int at) {
        int length = tokens.end(at) - tokens.start(at);
        return length <= 8 && (LOCKS.contains(Names.plain(tokens, at)) || isKeptLock(tokens, at));
    }

    /** DB2's {@code use and keep update locks}. */
    private static boolean isKeptLock(TokenList tokens, int at) {
        return tokens.word(at - 1) == Word.AND && tokens.text(at).equalsIgnoreCase("keep");
    }

    /** Whether a UNION, INTERSECT or EXCEPT stands outside of all parentheses. */
    static boolean isSet(TokenList tokens) {
        return indexAtTop(tokens, Word.UNION) >= 0
                || indexAtTop(tokens, Word.INTERSECT) >= 0
                || indexAtTop(tokens, Word.EXCEPT) >= 0
                || indexAtTop(tokens, Word.MINUS) >= 0;
    }

    static boolean isLimited(TokenList tokens) {
        return indexAtTop(tokens, Word.LIMIT) >= 0
                || indexAtTop(tokens, Word.FETCH) >= 0
                || indexAtTop(tokens, Word.TOP) >= 0
                || indexAtTop(tokens, Word.ROWNUM) >= 0;
    }

    /** Whether it groups, or calls an aggregate function before its outermost FROM. */
    static boolean isAggregated(TokenList tokens) {
        int from = indexAtTop(tokens, Word.FROM);
        for (int i = 0; i < (from < 0 ? tokens.size() : from); i++) {
            Word word = tokens.word(i);
            boolean aggregate =
                    word == Word.COUNT || word == Word.SUM || word == Word.MIN || word == Word.MAX || word == Word.AVG;
            if (aggregate && tokens.code(i + 1) == '(') {
                return true;
            }
        }
        return indexAtTop(tokens, Word.GROUP) >= 0;
    }

    /** Where the word first stands outside of all parentheses; -1 where it does not. */
    static int indexAtTop(TokenList tokens, Word word) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int code = tokens.code(i);
            depth += code == '(' ? 1 : code == ')' ? -1 : 0;
            if (depth == 0 && tokens.word(i) == word) {
                return i;
            }
        }
        return -1;
    }
}
