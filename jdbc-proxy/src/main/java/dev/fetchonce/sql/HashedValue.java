package dev.fetchonce.sql;

/**
 * A value of which only the hash is known, as recordings keep it: {@link ValueHash#of} gives that hash back.
 *
 * @param hash what {@link ValueHash#of} gave for the value; 0 is SQL NULL
 * @param number whether it was read as a number
 */
public record HashedValue(long hash, boolean number) {
    private static final int DIGITS = 16;

    /** Whether {@code text} is what {@link #toString} writes. */
    public static boolean isOne(String text) {
        return text.length() == 2 + DIGITS
                && (text.startsWith("h:") || text.startsWith("n:"))
                && text.chars().skip(2).allMatch(digit -> Character.digit(digit, DIGITS) >= 0);
    }

    /** Reads what {@link #toString} writes. */
    public static HashedValue parse(String text) {
        return new HashedValue(Long.parseUnsignedLong(text, 2, text.length(), DIGITS), text.startsWith("n"));
    }

    /** {@code h:} (a number: {@code n:}) and 16 hexadecimal digits. */
    @Override
    public String toString() {
        String digits = Long.toHexString(hash);
        return (number ? "n:" : "h:") + "0".repeat(DIGITS - digits.length()) + digits;
    }
}
