package dev.fetchonce.replay;

import dev.fetchonce.sql.HashedValue;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers hashes in the order in which they are met: who knows one value behind a hash could find others, and a number
 * says nothing but which values are equal. Not thread-safe; made for one file.
 */
final class Aliases {
    private final Map<Long, Long> numbers = new HashMap<>();

    String of(long hash, boolean number) {
        long alias = hash == 0 ? 0 : numbers.computeIfAbsent(hash, unknown -> numbers.size() + 1L);
        return new HashedValue(alias, number).toString();
    }
}
