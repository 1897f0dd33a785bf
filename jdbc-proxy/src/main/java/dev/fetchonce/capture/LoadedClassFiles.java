package dev.fetchonce.capture;

import dev.fetchonce.model.ClassFiles;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Class files as the class loader of the thread that opened the unit has them; does not hold the loader. There is one for
 * each loader, and what was read stays for a minute: the pages of one unit have the same classes, and code that is swapped
 * in place is seen soon. Keeps at most 4 MB of class files, and what was made of 1,000; thread-safe.
 */
final class LoadedClassFiles implements ClassFiles {
    private static final int LARGEST = 4 << 20;

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_MADE = 1_000;
    private static final long KEPT_NANOS = 60_000_000_000L;
    /** What an entry takes besides the class file. */
    private static final int ENTRY = 200;

    private static final byte[] NONE = {};

    private final WeakReference<@Nullable ClassLoader> loader;
    private volatile Kept kept = new Kept();

    LoadedClassFiles(@Nullable ClassLoader loader) {
        this.loader = new WeakReference<>(loader);
    }

    @Override
    public byte @Nullable [] bytes(String className) {
        byte[] bytes = kept().bytes(className, this::load);
        return bytes.length == 0 ? null : bytes;
    }

    @Override
    public <T> T read(String className, Class<T> type, Function<byte @Nullable [], T> reader) {
        Kept now = kept();
        Object known = now.made.get(new Made(className, type));
        if (known != null) {
            return type.cast(known);
        }
        T made = reader.apply(bytes(className));
        now.made.put(new Made(className, type), made);
        return made;
    }

    private Kept kept() {
        Kept now = kept;
        if (now.isDue()) {
            now = new Kept();
            kept = now;
        }
        return now;
    }

    private byte[] load(String className) {
        String resource = className.replace('.', '/') + ".class";
        try (InputStream in = open(resource)) {
            return in == null ? NONE : in.readNBytes(LARGEST);
        } catch (IOException | RuntimeException | LinkageError unreadable) {
            return NONE;
        }
    }

    /**
     * Asks the parent first: a web application's own loader gives nothing any more, and logs that it was asked, once the
     * server has stopped, which is when the last requests are analysed.
     */
    private @Nullable InputStream open(String resource) {
        ClassLoader known = loader.get();
        if (known == null) {
            return ClassLoader.getSystemResourceAsStream(resource);
        }
        ClassLoader parent = known.getParent();
        InputStream in = parent == null ? null : parent.getResourceAsStream(resource);
        return in == null ? known.getResourceAsStream(resource) : in;
    }

    private record Made(String className, Class<?> type) {}

    /** What was read since it was made; thrown away as a whole when there is too much of it, or when it is old. */
    private static final class Kept {
        final Map<Made, Object> made = new ConcurrentHashMap<>();
        private final Map<String, byte[]> files = new ConcurrentHashMap<>();
        private final AtomicInteger size = new AtomicInteger();
        private final long since = System.nanoTime();

        byte[] bytes(String className, Function<String, byte[]> load) {
            byte[] known = files.get(className);
            if (known == null) {
                known = load.apply(className);
                if (files.put(className, known) == null) {
                    size.addAndGet(known.length + ENTRY);
                }
            }
            return known;
        }

        boolean isDue() {
            return size.get() > MOST_BYTES || made.size() > MOST_MADE || System.nanoTime() - since > KEPT_NANOS;
        }
    }
}
