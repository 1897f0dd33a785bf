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

    /** Whether the quoted name could stand unquoted, were it no keyword. */
    private static boolean isRegular(TokenList tokens, int index) {
        StringBuilder name = new StringBuilder();
        content(name, tokens, index, false, '\0');
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
