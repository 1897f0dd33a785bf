package dev.fetchonce.model;

import java.util.List;

/**
 * What a database's catalogue says of a table.
 *
 * @param rows how many it has
 * @param columns its columns, folded
 * @param indexes the columns of each of its indexes, keys included, in their order and folded
 */
public record TableFacts(long rows, List<String> columns, List<List<String>> indexes) {
    /** Whether an index begins with one of {@code columns}. */
    public boolean isIndexedBy(List<String> some) {
        return indexes.stream().anyMatch(index -> !index.isEmpty() && some.contains(index.get(0)));
    }
}
