package dev.fetchonce;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Evidence.UnreadColumns;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Fingerprint;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.RowWitness;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The columns that any run read of each statement's results: what one page leaves unread another may show. At most 10,000
 * statements with labels of 1 Mi characters together; of those beyond, each run knows only itself. Thread-safe.
 */
final class ColumnsRead {
    private static final int MOST = 10_000;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final Map<String, Set<String>> read = new ConcurrentHashMap<>();
    private final AtomicLong characters = new AtomicLong();

    /** Adds what a run read. */
    void note(Recording recording) {
        for (ExecutionGroup group : recording.groups()) {
            String fingerprint = group.fingerprint().hex();
            boolean kept = hasRoom() || read.containsKey(fingerprint);
            if (kept && group.statement().operation() == Operation.SELECT) {
                Set<String> columns = read.computeIfAbsent(fingerprint, key -> ConcurrentHashMap.newKeySet());
                group.witnesses().stream()
                        .map(RowWitness::column)
                        .filter(columns::add)
                        .forEach(label -> characters.addAndGet(label.length()));
            }
        }
    }

    private boolean hasRoom() {
        return read.size() < MOST && characters.get() < MOST_CHARACTERS;
    }

    /** By their labels, or as {@code #n} where they were read by index. */
    Set<String> of(Fingerprint fingerprint) {
        return Set.copyOf(read.getOrDefault(fingerprint.hex(), Set.of()));
    }

    /** Whether no run has read a column that the finding calls unread. */
    boolean stillHolds(Finding finding) {
        Set<String> columns = read.getOrDefault(finding.repeated().fingerprint(), Set.of());
        return finding.evidence().stream().noneMatch(each -> isRefuted(each, columns));
    }

    private static boolean isRefuted(Evidence evidence, Set<String> read) {
        return evidence instanceof UnreadColumns unread
                && (unread.columns().stream().anyMatch(read::contains)
                        || unread.positions().stream().anyMatch(position -> read.contains("#" + position)));
    }
}
