package dev.fetchonce.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Stable identifiers: 12 hexadecimal digits of a 64-bit FNV-1a hash over their parts. */
public final class Ids {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private static final int DIGITS = 12;

    private Ids() {}

    /** The same parts give the same id, in every run and on every machine. */
    public static String of(String prefix, String... parts) {
        long hash = OFFSET;
        for (String part : parts) {
            for (byte each : part.getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (each & 0xff)) * PRIME;
            }
            hash = (hash ^ 0xff) * PRIME;
        }
        hash ^= hash >>> 29;
        return prefix + "-" + HexFormat.of().toHexDigits(hash, DIGITS);
    }
}
