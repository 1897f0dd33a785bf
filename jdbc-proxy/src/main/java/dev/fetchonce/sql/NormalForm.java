package dev.fetchonce.sql;

/** Writes kept tokens as text with one spacing, so that reading it again gives the same tokens. */
final class NormalForm {
    private final TokenList tokens;
    private final char quote;
    private final StringBuilder text = new StringBuilder();

    private NormalForm(TokenList tokens, char quote) {
        this.tokens = tokens;
        this.quote = quote;
    }

    static String of(TokenList tokens, Syntax syntax) {
        NormalForm form = new NormalForm(tokens, syntax.quote());
        for (int i = 0; i < tokens.size(); i++) {
            form.append(i);
        }
        return form.text.toString();
    }

    private void append(int index) {
        if (index > 0 && isSpaced(tokens, index)) {
            text.append(' ');
        }
        switch (tokens.kind(index)) {
            case SIGN -> Operators.append(text, tokens.code(index));
            case WORD -> folded(tokens.start(index), tokens.end(index));
            case NAME, VERBATIM -> Names.append(text, tokens, index, quote);
            default -> text.append('?');
        }
    }

    private void folded(int from, int to) {
        for (int i = from; i < to; i++) {
            text.append(Chars.fold(tokens.sql().charAt(i)));
        }
    }

    /** Whether a blank stands before the token at {@code index}; two signs that would read as another always part. */
    static boolean isSpaced(TokenList tokens, int index) {
        int before = tokens.code(index - 1);
        int code = tokens.code(index);
        boolean sticks = code == '.' || code == Operators.CAST;
        if (before == '(' || before == '[' || before == '{') {
            return false;
        }
        if (before == '.' || before == Operators.CAST) {
            return code != 0 && code != '*';
        }
        if (sticks) {
            return before != 0 && !Operators.closes(before);
        }
        if (code == '(' || code == '[') {
            return !isCallable(tokens, index - 1);
        }
        return !Operators.closes(code) && code != ',' && code != ';';
    }

    /** Whether a parenthesis behind it is an argument list or an index, which is written close to it. */
    private static boolean isCallable(TokenList tokens, int index) {
        Word word = tokens.word(index);
        return tokens.code(index) == ']'
                || (tokens.kind(index).isName() && (word == null || !word.isReserved() || word == Word.ARRAY));
    }
}
