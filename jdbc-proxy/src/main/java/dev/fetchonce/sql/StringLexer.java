package dev.fetchonce.sql;

import dev.fetchonce.sql.Literals.Style;

/** Reads strings of every kind (R5), and hashes what they stand for. */
abstract class StringLexer extends Token {
    StringLexer(String sql, Syntax syntax) {
        super(sql, syntax);
    }

    void string(int quote, Style style) {
        kind = Kind.STRING;
        char mark = sql.charAt(quote);
        if (syntax.qQuotes() && Chars.fold(Chars.at(sql, quote - 1)) == 'q' && quote > start) {
            int close = Ends.alternative(sql, quote);
            unterminated |= close == length;
            end = Math.min(length, close + 1);
            int from = Math.min(length, quote + 2);
            hash = ValueHash.ofText(sql, from, Math.max(from, close - 1));
            return;
        }
        Style read = style == Style.PLAIN && syntax.backslash() ? Style.MYSQL : style;
        int close = close(quote, read);
        int next = Comments.skip(sql, end, syntax);
        if (next < length && sql.charAt(next) == mark && close < length) {
            joined(quote, close, next, read);
        } else {
            hash = Literals.hash(sql, quote + 1, close, mark, read);
        }
        if (style == Style.UNICODE) {
            unicodeEscape();
        }
    }

    /** The closing quote of the string that opens at {@code quote}, or the length; moves the end behind it. */
    private int close(int quote, Style style) {
        char mark = sql.charAt(quote);
        int at = quote + 1;
        while (at < length) {
            char c = sql.charAt(at);
            if (c == '\\' && style.hasBackslash()) {
                at++;
            } else if (c == mark) {
                if (Chars.at(sql, at + 1) != mark) {
                    break;
                }
                at++;
            }
            at++;
        }
        at = Math.min(at, length);
        unterminated |= at == length;
        end = Math.min(length, at + 1);
        return at;
    }

    /** Adjacent strings are one value. */
    private void joined(int firstQuote, int firstClose, int nextQuote, Style style) {
        char mark = sql.charAt(firstQuote);
        StringBuilder text = Literals.decode(new StringBuilder(), sql, firstQuote + 1, firstClose, mark, style);
        int quote = nextQuote;
        while (quote < length && sql.charAt(quote) == mark) {
            int close = close(quote, style);
            Literals.decode(text, sql, quote + 1, close, mark, style);
            quote = Comments.skip(sql, end, syntax);
        }
        hash = Literals.ofText(text);
    }

    private void unicodeEscape() {
        int at = Comments.skip(sql, end, syntax);
        if (sql.regionMatches(true, at, "uescape", 0, 7)) {
            int quote = Comments.skip(sql, at + 7, syntax);
            if (Chars.at(sql, quote) == '\'') {
                close(quote, Style.PLAIN);
            }
        }
    }

    /** DATE '…' is one value. */
    void typed() {
        int at = Comments.skip(sql, end, syntax);
        if (at < length && sql.charAt(at) == '\'') {
            word = null;
            string(at, Style.PLAIN);
        }
    }

    /** MySQL's {@code _utf8mb4 '…'}. */
    void introduced() {
        int at = Comments.skip(sql, end, syntax);
        if (at < length && syntax.quotesStrings(sql.charAt(at))) {
            word = null;
            string(at, Style.PLAIN);
        }
    }

    /** JDBC's <code>{d '…'}</code>, <code>{t '…'}</code> and <code>{ts '…'}</code>. */
    boolean jdbcLiteral() {
        int at = Comments.skip(sql, start + 1, syntax);
        int to = Ends.name(sql, at, syntax);
        boolean type = (to - at == 1 && "dt".indexOf(Chars.fold(sql.charAt(at))) >= 0)
                || (to - at == 2 && sql.regionMatches(true, at, "ts", 0, 2));
        int quote = type ? Comments.skip(sql, to, syntax) : length;
        if (quote >= length || !syntax.quotesStrings(sql.charAt(quote))) {
            return false;
        }
        string(quote, Style.PLAIN);
        int close = Comments.skip(sql, end, syntax);
        end = Chars.at(sql, close) == '}' ? close + 1 : end;
        return true;
    }
}
