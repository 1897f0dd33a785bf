package dev.fetchonce.ui;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other JVMs, and other threads of this one, from changing the files of a folder at the same time. */
public final class FolderLock implements AutoCloseable {
    private static final String NAME = ".fetchonce.lock";
    private static final long PAUSE_MILLIS = 20;

    private final Path folder;
    private final FileChannel file;
    private final FileLock lock;

    private FolderLock(Path folder, FileChannel file, FileLock lock) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
    }

    /** Makes the folder where there is none, and waits until nobody else holds it. */
    public static FolderLock of(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel file = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new FolderLock(folder, file, take(file));
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    /** A JVM holds a file once: its other threads, and the same classes in other loaders, must ask again. */
    private static FileLock take(FileChannel file) throws IOException {
        while (true) {
            try {
                return file.lock();
            } catch (OverlappingFileLockException here) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another JVM", stop);
        }
    }

    /** @throws IOException where it is not held any more, so that somebody else may have written meanwhile */
    public void check() throws IOException {
        if (!lock.isValid()) {
            throw new IOException("the lock of " + folder + " was lost");
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        file.close();
    }
}
