package dev.fetchonce.sql;

import java.util.HashSet;
import java.util.Set;

/** Finds the names that a WITH gives to its queries: they stand where tables do. */
final class CommonExpressions {
    private CommonExpressions() {}

    /** The names of the common table expressions. */
    static Set<String> names(TokenList tokens) {
        Set<String> names = new HashSet<>();
        boolean any = false;
        for (int i = 0; i < tokens.size(); i++) {
            any |= tokens.word(i) == Word.WITH;
            if (any && tokens.word(i) == Word.AS && opensQuery(tokens, i + 1)) {
                int name = nameBefore(tokens, i);
                Word before = tokens.word(name - 1);
                if (name >= 0
                        && tokens.kind(name).isName()
                        && (before == Word.WITH || before == Word.RECURSIVE || tokens.code(name - 1) == ',')) {
                    names.add(Names.plain(tokens, name));
                }
            }
        }
        return names;
    }

    private static boolean opensQuery(TokenList tokens, int at) {
        int from = tokens.word(at) == Word.NOT ? at + 1 : at;
        return tokens.code(tokens.word(from) == Word.MATERIALIZED ? from + 1 : from) == '(';
    }

    /** The name before the AS at {@code as}, past a list of columns in parentheses. */
    private static int nameBefore(TokenList tokens, int as) {
        int at = as - 1;
        if (tokens.code(at) == ')') {
            while (at >= 0 && tokens.code(at) != '(') {
                at--;
            }
            at--;
        }
        return at;
    }
}
