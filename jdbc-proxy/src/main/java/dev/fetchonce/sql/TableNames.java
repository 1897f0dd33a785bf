package dev.fetchonce.sql;

import java.util.Set;

/** Reads the names of tables, and the aliases behind them, from tokens. */
final class TableNames {
    /** Words that may stand behind a table's name, though they are no keywords elsewhere. */
    private static final Set<String> NO_ALIASES = Set.of(
            "use",
            "force",
            "ignore",
            "tablesample",
            "sample",
            "pivot",
            "unpivot",
            "optimize",
            "value",
            "key",
            "partition",
            "apply",
            "asof",
            "add",
            "rename",
            "read",
            "write",
            "in",
            "restart",
            "cascade",
            "restrict");

    private final TokenList tokens;

    TableNames(TokenList tokens) {
        this.tokens = tokens;
    }

    /** SQL Server's {@code from t (nolock)}. */
    boolean isHint(int parenthesis) {
        return parenthesis + 1 < tokens.size()
                && tokens.kind(parenthesis + 1) == Kind.WORD
                && Names.plain(tokens, parenthesis + 1).endsWith("lock");
    }

    /** The end of the dotted name at {@code at}; {@code at} itself where there is none. */
    int nameEnd(int at) {
        int end = at;
        while (end < tokens.size() && isName(end)) {
            end++;
            int code = tokens.code(end);
            if (code != '.' && code != Operators.RANGE) {
                return end;
            }
            end++;
        }
        return at;
    }

    boolean isName(int at) {
        Word word = tokens.word(at);
        return tokens.kind(at).isName() && (word == null || !word.isReserved());
    }

    String alias(int at, String otherwise) {
        int from = tokens.word(at) == Word.AS ? at + 1 : at;
        boolean alias = from < tokens.size() && isName(from) && tokens.code(from + 1) != '.' && !isNoAlias(from);
        return alias ? Names.plain(tokens, from) : otherwise;
    }

    private boolean isNoAlias(int at) {
        return tokens.kind(at) == Kind.WORD && NO_ALIASES.contains(Names.plain(tokens, at));
    }

    boolean isNameAt(int at) {
        return at < tokens.size() && isName(at);
    }
}
