package dev.fetchonce.sql;

import org.jspecify.annotations.Nullable;

/** Hashes numbers by their value from their digits, whatever their length or spelling, and UUIDs from theirs. */
final class Numerals {
    private Numerals() {}

    /**
     * Whether a text is a number in the one plain spelling that databases print: {@code 42}, {@code -42.50},
     * {@code .5}; not {@code 007}, {@code +1} or {@code 1e3}, which are text.
     */
    static boolean isPlain(CharSequence text, int from, int to) {
        int at = text.charAt(from) == '-' ? from + 1 : from;
        int whole = digits(text, at, to);
        if (whole - at > 1 && text.charAt(at) == '0') {
            return false;
        }
        if (whole == to) {
            return whole > at;
        }
        int end = digits(text, whole + 1, to);
        return text.charAt(whole) == '.' && end == to && end > whole + 1;
    }

    private static int digits(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The hash of a number as SQL or Java write it: also with an exponent, underscores, a base or a suffix. */
    static long ofLiteral(CharSequence text, int from, int to, boolean negative) {
        boolean minus = negative ^ (text.charAt(from) == '-');
        int start = text.charAt(from) == '-' ? from + 1 : from;
        char base = to - start > 2 && text.charAt(start) == '0' ? Chars.fold(text.charAt(start + 1)) : 0;
        if (base == 'x' || base == 'b' || base == 'o') {
            return ofBase(text, start + 2, to, base == 'x' ? 4 : base == 'o' ? 3 : 1, minus);
        }
        int end = start;
        while (end < to && isMantissa(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            return ValueHash.text(text.subSequence(from, to).toString());
        }
        return hash(text, start, end, minus, exponent(text, end, to));
    }

    private static boolean isMantissa(char c) {
        return Chars.isDigit(c) || c == '.' || c == '_';
    }

    private static long exponent(CharSequence text, int from, int to) {
        if (from >= to || Chars.fold(text.charAt(from)) != 'e') {
            return 0;
        }
        long exponent = 0;
        boolean negative = false;
        for (int i = from + 1; i < to && exponent < 1_000_000_000_000L; i++) {
            char c = text.charAt(i);
            negative |= c == '-';
            exponent = Chars.isDigit(c) ? exponent * 10 + (c - '0') : exponent;
        }
        return negative ? -exponent : exponent;
    }

    private static long ofBase(CharSequence text, int from, int to, int bits, boolean negative) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Chars.hex(text.charAt(i));
            value = digit < 0 ? value : value << bits | digit;
        }
        return ValueHash.ofLong(negative ? -value : value);
    }

    /** The hash of digits, with at most one dot among them, times ten to the {@code exponent}. */
    static long hash(CharSequence text, int from, int to, boolean negative, long exponent) {
        int first = -1;
        int last = -1;
        int dot = to;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                dot = i;
            } else if (c > '0' && c <= '9') {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return ValueHash.ofLong(0);
        }
        long scale = exponent + count(text, last + 1, dot) - count(text, dot + 1, last + 1);
        int significant = count(text, first, last + 1);
        if (scale >= 0 && significant + scale <= 19) {
            long value = value(text, first, last + 1, scale);
            if (value <= 0 && (negative || value != Long.MIN_VALUE)) {
                return ValueHash.ofLong(negative ? value : -value);
            }
        }
        long hash = Fnv.OFFSET ^ (negative ? 1 : 0);
        for (int i = first; i <= last; i++) {
            char c = text.charAt(i);
            hash = Chars.isDigit(c) ? Fnv.step(hash, c) : hash;
        }
        return ValueHash.sealed(Fnv.mix(hash, scale));
    }

    private static int count(CharSequence text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Chars.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** The value of up to 19 digits with {@code zeros} behind them, made negative; 1 where it is no long. */
    private static long value(CharSequence text, int from, int to, long zeros) {
        long value = 0;
        for (int i = from; i < to + zeros; i++) {
            char c = i < to ? text.charAt(i) : '0';
            if (Chars.isDigit(c)) {
                int digit = c - '0';
                if (value < (Long.MIN_VALUE + digit) / 10) {
                    return 1;
                }
                value = value * 10 - digit;
            }
        }
        return value;
    }

    /** The hash of a UUID of 36 characters, or of 32 without its dashes as databases without the type keep it. */
    static @Nullable Long uuid(CharSequence text, int from, int to) {
        boolean dashes = to - from == 36;
        long high = 0;
        long low = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            int at = i - from;
            char c = text.charAt(i);
            if (dashes && (at == 8 || at == 13 || at == 18 || at == 23)) {
                if (c != '-') {
                    return null;
                }
                continue;
            }
            int digit = Chars.hex(c);
            if (digit < 0) {
                return null;
            }
            if (digits++ < 16) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return ValueHash.ofPair(high, low);
    }
}
