package dev.fetchonce.sql;

/** Writes names as the fingerprint has them. */
final class Names {
    private Names() {}

    /** The name at {@code index}, folded and without quotes, or verbatim and without quotes where it needs them. */
    static String plain(TokenList tokens, int index) {
        StringBuilder name = new StringBuilder();
        switch (tokens.kind(index)) {
            case WORD -> name.append(Chars.folded(tokens.text(index)));
            case NAME -> content(name, tokens, index, true, '\0');
            default -> content(name, tokens, index, isRegular(tokens, index), '\0');
        }
        return name.toString();
    }

    /** A name as a parser gives it back, quoted or not, folded as the fingerprint folds it (R4). */
    static String folded(String written) {
        char first = Chars.at(written, 0);
        boolean quoted = written.length() > 1 && (first == '"' || first == '`' || first == '[');
        if (!quoted) {
            return Chars.folded(written);
        }
        String close = first == '[' ? "]" : String.valueOf(first);
        String content = written.substring(1, written.length() - 1).replace(close + close, close);
        return isRegular(content) ? Chars.folded(content) : content;
    }

    /** Whether the quoted name could stand unquoted, were it no keyword. */
    private static boolean isRegular(TokenList tokens, int index) {
        StringBuilder name = new StringBuilder();
        content(name, tokens, index, false, '\0');
        return isRegular(name);
    }

    private static boolean isRegular(CharSequence name) {
        boolean regular = name.length() > 0 && Chars.startsName(name.charAt(0));
        for (int i = 0; i < name.length(); i++) {
            regular = regular && Chars.continuesName(name.charAt(i));
        }
        return regular;
    }

    /** Appends the quoted name at {@code index}, in {@code quote}s where it needs any. */
    static void append(StringBuilder text, TokenList tokens, int index, char quote) {
        if (tokens.kind(index) == Kind.NAME) {
            content(text, tokens, index, true, '\0');
        } else {
            text.append(quote);
            content(text, tokens, index, isRegular(tokens, index), quote);
            text.append(quote);
        }
    }

    private static void content(StringBuilder text, TokenList tokens, int index, boolean fold, char doubled) {
        String sql = tokens.sql();
        int from = tokens.start(index);
        // U&"…" has its prefix inside the token.
        while (Chars.startsName(sql.charAt(from)) || sql.charAt(from) == '&') {
            from++;
        }
        char close = sql.charAt(from) == '[' ? ']' : sql.charAt(from);
        int end = tokens.end(index);
        for (int i = from + 1; i < end; i++) {
            char c = sql.charAt(i);
            if (c == close) {
                i++;
                if (i >= end) {
                    return;
                }
            }
            text.append(fold ? Chars.fold(c) : c);
            if (c == doubled) {
                text.append(c);
            }
        }
    }
}
