package dev.fetchonce.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hashes values in a canonical form, so that one that is read with {@code getString} and bound with {@code setLong}
 * hashes the same: integers of any width, decimals without trailing zeros, text (and text that reads as a number),
 * UUIDs as text or as 16 bytes, temporal types. Salted per process, never 0 for anything but NULL; thread-safe.
 */
public final class ValueHash {
    /** SQL NULL. */
    public static final long NULL = 0;

    /** Values are personal data: without the salt a hash of a short number could be looked up in a table. */
    private static final long SALT = new SecureRandom().nextLong();

    /** Of {@link #ofLong}'s factor, modulo 2⁶⁴. */
    private static final long INVERSE = 0xf1de83e19937733dL;

    /** Of longer text and bytes only so much is read from either end, for they may be megabytes. */
    private static final int EDGE = 32_768;

    private ValueHash() {}

    /** The hash of any JDBC value; unknown types hash by their {@code toString}. Never throws. */
    public static long of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        try {
            return hash(value);
        } catch (RuntimeException | StackOverflowError | LinkageError broken) {
            return text(value.getClass().getName());
        }
    }

    /** The same as {@code of(Long.valueOf(value))}, without boxing. */
    public static long ofLong(long value) {
        return sealed(value * 0x9e3779b97f4a7c15L);
    }

    private static long hash(Object value) {
        if (value instanceof String text) {
            return ofText(text, 0, text.length());
        }
        if (value instanceof Number number) {
            return ofNumber(number);
        }
        if (value instanceof UUID id) {
            return ofPair(id.getMostSignificantBits(), id.getLeastSignificantBits());
        }
        if (value instanceof byte[] bytes) {
            return ofBytes(bytes);
        }
        Long moment = Moments.hash(value);
        return moment != null ? moment : ofRest(value);
    }

    private static long ofRest(Object value) {
        if (value instanceof Boolean) {
            return text(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return hash(constant.name());
        }
        if (value instanceof Object[] elements) {
            long hash = Fnv.OFFSET;
            for (Object each : elements) {
                hash = Fnv.mix(hash, of(each));
            }
            return sealed(hash);
        }
        if (value instanceof HashedValue hashed) {
            return hashed.hash();
        }
        CharSequence text = value instanceof CharSequence chars ? chars : String.valueOf(value);
        return ofText(text, 0, text.length());
    }

    private static long ofNumber(Number number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return ofLong(number.longValue());
        }
        if (number instanceof BigDecimal decimal) {
            String digits = decimal.unscaledValue().abs().toString();
            return Numerals.hash(digits, 0, digits.length(), decimal.signum() < 0, -(long) decimal.scale());
        }
        if (number instanceof BigInteger integer) {
            String digits = integer.abs().toString();
            return Numerals.hash(digits, 0, digits.length(), integer.signum() < 0, 0);
        }
        double value = number.doubleValue();
        if ((number instanceof Double || number instanceof Float) && value == Math.rint(value) && fitsLong(value)) {
            return ofLong((long) value);
        }
        String text = number.toString();
        return Numerals.ofLiteral(text, 0, text.length(), false);
    }

    private static boolean fitsLong(double value) {
        return value >= -0x1p63 && value < 0x1p63;
    }

    /** The hash of a text's part; the same as {@code of} that part. */
    static long ofText(CharSequence text, int from, int to) {
        int end = to;
        // CHAR(n) comes back padded.
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == from) {
            return text("");
        }
        int length = end - from;
        if (length == 36 || length == 32) {
            Long id = Numerals.uuid(text, from, end);
            if (id != null) {
                return id;
            }
        }
        char first = text.charAt(from);
        if (Chars.isDigit(first) || first == '-' || first == '.') {
            if (Numerals.isPlain(text, from, end)) {
                boolean negative = first == '-';
                return Numerals.hash(text, negative ? from + 1 : from, end, negative, 0);
            }
            Long moment = Moments.parse(text, from, end);
            if (moment != null) {
                return moment;
            }
        }
        return chars(text, from, end);
    }

    /** The hash of a text as it stands, whatever it reads as. */
    static long text(String text) {
        return chars(text, 0, text.length());
    }

    private static long chars(CharSequence text, int from, int to) {
        long hash = Fnv.OFFSET ^ SALT;
        boolean whole = to - from <= 2 * EDGE;
        for (int i = from; i < (whole ? to : from + EDGE); i++) {
            hash = Fnv.step(hash, text.charAt(i));
        }
        for (int i = whole ? to : to - EDGE; i < to; i++) {
            hash = Fnv.step(hash, text.charAt(i));
        }
        return sealed(Fnv.mix(hash, to - from));
    }

    static long ofBytes(byte[] bytes) {
        if (bytes.length == 16) {
            return ofPair(bits(bytes, 0), bits(bytes, 8));
        }
        long hash = Fnv.OFFSET ^ ~SALT;
        boolean whole = bytes.length <= 2 * EDGE;
        for (int i = 0; i < (whole ? bytes.length : EDGE); i++) {
            hash = Fnv.step(hash, bytes[i] & 0xff);
        }
        for (int i = whole ? bytes.length : bytes.length - EDGE; i < bytes.length; i++) {
            hash = Fnv.step(hash, bytes[i] & 0xff);
        }
        return sealed(Fnv.mix(hash, bytes.length));
    }

    private static long bits(byte[] bytes, int from) {
        long bits = 0;
        for (int i = from; i < from + 8; i++) {
            bits = bits << 8 | (bytes[i] & 0xff);
        }
        return bits;
    }

    /** The hash of 128 bits: a UUID, or a moment as its day and its nanosecond. */
    static long ofPair(long high, long low) {
        return sealed(Fnv.mix(Fnv.mix(Fnv.OFFSET, high), low));
    }

    /**
     * The integer from 0 to 2³¹ - 1 behind a hash of this process; -1 for the hash of anything else. Made for page
     * positions, which are no personal data. A hash of something else passes for an integer once in 2³³ times.
     */
    public static long number(long hash) {
        long value = (Fnv.unfinish(hash) ^ SALT) * INVERSE;
        return value >= 0 && value <= Integer.MAX_VALUE && hash != NULL ? value : -1;
    }

    /** The salted end of every hash. */
    static long sealed(long hash) {
        long salted = Fnv.finish(hash ^ SALT);
        return salted == NULL ? 1 : salted;
    }
}
