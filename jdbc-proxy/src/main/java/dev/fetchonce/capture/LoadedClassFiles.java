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
        ClassLoader known = loader.get();
        try (InputStream in =
                known == null ? ClassLoader.getSystemResourceAsStream(resource) : known.getResourceAsStream(resource)) {
            return in == null ? null : in.readNBytes(LARGEST);
        } catch (IOException | RuntimeException | LinkageError unreadable) {
            return null;
        }
    }
}
