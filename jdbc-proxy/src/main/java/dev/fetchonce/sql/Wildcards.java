package dev.fetchonce.sql;

/** Finds a {@code *} that stands for columns, not for a product or for the rows of {@code count(*)}. */
final class Wildcards {
    private Wildcards() {}

    static boolean isIn(TokenList tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.code(i) == '*' && endsItem(tokens, i + 1) && tokens.code(i - 1) != '(') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsItem(TokenList tokens, int at) {
        int code = tokens.code(at);
        Word word = tokens.word(at);
        return at >= tokens.size()
                || code == ','
                || code == ';'
                || word == Word.FROM
                || word == Word.INTO
                || word == Word.EXCEPT;
    }
}
