package dev.fetchonce.capture;

import dev.fetchonce.model.ClassFiles;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** Class files as the class loader of the thread that opened the unit has them; does not hold the loader. */
final class LoadedClassFiles implements ClassFiles {
    private static final int LARGEST = 4 << 20;

    private final WeakReference<@Nullable ClassLoader> loader;

    LoadedClassFiles(@Nullable ClassLoader loader) {
        this.loader = new WeakReference<>(loader);
    }

    @Override
    public byte @Nullable [] bytes(String className) {
        String resource = className.replace('.', '/') + ".class";
        try (InputStream in = open(resource)) {
            return in == null ? null : in.readNBytes(LARGEST);
        } catch (IOException | RuntimeException | LinkageError unreadable) {
            return null;
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
}
