package dev.fetchonce.junit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the tests of this JVM leave their report. Claimed when the first test is observed: while another JVM has claimed
 * the same folder, this one's report goes to {@code fork-<pid>} in it, so that no fork overwrites the other. Thread-safe.
 */
final class ReportFolder {
    private static final String LOCK = ".fetchonce.lock";

    private final Path shared;
    private @Nullable Path own;
    /** Held until this JVM ends. */
    private @Nullable FileLock lock;

    ReportFolder(Path shared) {
        this.shared = shared;
    }

    /**
     * The one given as {@code fetchonce.report}; else {@code target/fetchonce}, {@code build/fetchonce} or
     * {@code fetchonce}, the first whose parent exists.
     */
    static ReportFolder ofThisJvm() {
        Path directory = Path.of("").toAbsolutePath();
        return new ReportFolder(Setting.of("report")
                .map(given -> directory.resolve(given).normalize())
                .orElseGet(() -> usual(directory)));
    }

    static Path usual(Path directory) {
        for (String parent : List.of("target", "build")) {
            if (Files.isDirectory(directory.resolve(parent))) {
                return directory.resolve(parent).resolve("fetchonce");
            }
        }
        return directory.resolve("fetchonce");
    }

    /** Claims it, once; where it cannot be written, writing the report will say so. */
    synchronized void claim() {
        if (own == null) {
            own = isFree()
                    ? shared
                    : shared.resolve("fork-" + ProcessHandle.current().pid());
        }
    }

    private boolean isFree() {
        try {
            Files.createDirectories(shared);
            FileChannel channel =
                    FileChannel.open(shared.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock != null;
        } catch (OverlappingFileLockException anotherLoaderOfThisJvm) {
            return false;
        } catch (IOException unwritable) {
            return true;
        }
    }

    /** The folder itself: where nothing was claimed, the shared one. */
    synchronized Path path() {
        return own == null ? shared : own;
    }
}
