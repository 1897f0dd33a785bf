package dev.fetchonce.sql;

/**
 * The hash functions of the fingerprint (R15): FNV-1a over the characters of a token, a multiplying mix over tokens,
 * and a murmur finaliser. Version 1; a change here changes every fingerprint that people have written down.
 */
final class Fnv {
    /** What a hash over characters starts from. */
    static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Fnv() {}

    static long step(long hash, int c) {
        return (hash ^ c) * PRIME;
    }

    /** The hash of a text as it stands. */
    static long of(CharSequence text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }

    /** Adds a token to the hash of the tokens before it. */
    static long mix(long hash, long token) {
        return Long.rotateLeft((hash ^ token) * 0x9e3779b97f4a7c15L, 29) * 0xbf58476d1ce4e5b9L;
    }

    /** Spreads every bit of {@code hash} over all bits. */
    static long finish(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }

    /** What {@link #finish} made of it: undoes the murmur finaliser, which loses nothing. */
    static long unfinish(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0x9cb4b2f8129337dbL;
        h = (h ^ (h >>> 33)) * 0x4f74430c22a54005L;
        return h ^ (h >>> 33);
    }
}
