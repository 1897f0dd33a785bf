package dev.fetchonce.sql;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes a text as people may see it: in its own spelling, without comments, with literals hidden where asked for. */
final class Examples {
    private static final int MOST_CHARACTERS = 16_384;
    private static final String IGNORE = "fetchonce:ignore";

    private final String sql;
    private final Syntax syntax;
    private final boolean literals;
    private final StringBuilder text = new StringBuilder();

    /** Whether a number here is no personal data: a count, a position or a length. */
    private boolean harmless;

    private boolean afterType;

    Examples(String sql, Syntax syntax, boolean literals) {
        this.sql = sql;
        this.syntax = syntax;
        this.literals = literals;
    }

    String text() {
        Lexer lexer = new Lexer(sql, syntax);
        int end = 0;
        while (text.length() < MOST_CHARACTERS && lexer.next()) {
            boolean hidden = isHidden(lexer);
            boolean gap = lexer.start() > end;
            if (text.length() > 0 && (gap || hidden) && (gap || isNameAtEnd())) {
                text.append(' ');
            }
            if (hidden) {
                text.append('?');
                if (Chars.continuesName(Chars.at(sql, lexer.end()))) {
                    text.append(' ');
                }
            } else {
                int most = MOST_CHARACTERS - text.length();
                text.append(
                        sql,
                        lexer.start(),
                        lexer.end() - lexer.start() > most ? lexer.start() + Math.max(0, most) : lexer.end());
            }
            follow(lexer);
            end = lexer.end();
        }
        text.setLength(Math.min(text.length(), MOST_CHARACTERS));
        return text.toString().stripTrailing();
    }

    private boolean isNameAtEnd() {
        return Chars.continuesName(text.charAt(text.length() - 1));
    }

    private boolean isHidden(Lexer token) {
        boolean value = token.kind() == Kind.STRING || (token.kind() == Kind.NUMBER && !harmless);
        return value && !literals;
    }

    /** Notes behind each token whether a number that follows would be a count, a position or a length. */
    private void follow(Lexer token) {
        boolean count = isCount(token.word());
        int code = token.code();
        boolean goesOn = harmless && (code == '(' || code == ',' || token.kind().isValue());
        boolean length = afterType && code == '(';
        afterType = (afterType && token.kind().isName() && token.word() != Word.AS)
                || token.word() == Word.AS
                || code == Operators.CAST;
        harmless = count || goesOn || length;
    }

    private static boolean isCount(@Nullable Word word) {
        return word == Word.LIMIT
                || word == Word.OFFSET
                || word == Word.TOP
                || word == Word.FIRST
                || word == Word.NEXT
                || word == Word.BY;
    }

    /** What stands in the first comment; empty where there is none. */
    static String firstComment(String sql, Syntax syntax) {
        String first = firstComment(sql, syntax, comment -> true);
        return first == null ? "" : first;
    }

    /** What follows {@code fetchonce:ignore} in the first comment that begins so; null where none does. */
    static @Nullable String ignore(String sql, Syntax syntax) {
        if (!sql.contains(IGNORE)) {
            return null;
        }
        String comment = firstComment(sql, syntax, Examples::isIgnore);
        return comment == null ? null : comment.substring(IGNORE.length()).strip();
    }

    private static boolean isIgnore(String comment) {
        return comment.startsWith(IGNORE)
                && (comment.length() == IGNORE.length() || Chars.isBlank(comment.charAt(IGNORE.length())));
    }

    private static @Nullable String firstComment(String sql, Syntax syntax, Predicate<String> wanted) {
        Lexer lexer = new Lexer(sql, syntax);
        int end = 0;
        boolean more = true;
        while (more) {
            more = lexer.next();
            int at = blanks(sql, end, lexer.start());
            while (at < lexer.start()) {
                int next = Comments.end(sql, at, sql.charAt(at), syntax);
                String comment = content(sql.substring(at, next));
                if (wanted.test(comment)) {
                    return comment;
                }
                at = blanks(sql, Math.max(at + 1, next), lexer.start());
            }
            end = lexer.end();
        }
        return null;
    }

    private static int blanks(String sql, int from, int to) {
        int at = from;
        while (at < to && Chars.isBlank(sql.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String content(String comment) {
        boolean block = comment.startsWith("/*");
        int from = block || comment.startsWith("--") ? 2 : 1;
        int to = block && comment.length() > 3 && comment.endsWith("*/") ? comment.length() - 2 : comment.length();
        return comment.substring(Math.min(from, to), to).strip();
    }
}
