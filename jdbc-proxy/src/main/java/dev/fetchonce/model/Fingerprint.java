package dev.fetchonce.model;

import java.util.HexFormat;

/**
 * The literal-free normal form of a SQL text and its 64-bit hash. Two fingerprints are equal when their hashes are.
 *
 * @param hash the hash of the kept tokens (R15 of the fingerprint rules)
 * @param sql the normal form, for people
 */
public record Fingerprint(long hash, String sql) {
    /** The hash as 16 lower-case hexadecimal digits: how JSON and ignore lists write a fingerprint. */
    public String hex() {
        return HexFormat.of().toHexDigits(hash);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && that.hash == hash;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    @Override
    public String toString() {
        return hex() + " " + sql;
    }
}
