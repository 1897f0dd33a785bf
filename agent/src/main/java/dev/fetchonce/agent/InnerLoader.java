package dev.fetchonce.agent;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads the agent's inner classes from entries that no other class loader takes for classes. Its parent is the platform
 * loader, so that neither side can meet the other's libraries. What it defines has no code source: coverage tools take
 * such classes for generated ones, and leave them alone. Thread-safe; open as long as the JVM lives.
 */
final class InnerLoader extends ClassLoader {
    /** Where the build puts everything ({@code agent/pom.xml} says the same). */
    static final String PREFIX = "dev/fetchonce/inner/";

    private static final String OURS = "dev.fetchonce.";
    /** Defined by the boot loader, for all. */
    private static final String BRIDGE = "dev.fetchonce.bootstrap.";

    static {
        registerAsParallelCapable();
    }

    private final JarFile jar;
    private final String base;

    InnerLoader(File file) throws IOException {
        super("fetchonce", ClassLoader.getPlatformClassLoader());
        this.jar = new JarFile(file, false);
        this.base = "jar:" + file.toURI() + "!/";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS) || name.startsWith(BRIDGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(BRIDGE)) {
            throw new ClassNotFoundException(name);
        }
        JarEntry entry = entry(name.replace('.', '/') + ".class");
        if (entry == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            definePackageOf(name);
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private void definePackageOf(String className) {
        String name = className.substring(0, className.lastIndexOf('.'));
        if (getDefinedPackage(name) == null) {
            try {
                definePackage(name, null, null, null, null, null, null, null);
            } catch (IllegalArgumentException defined) {
                // Another thread was faster.
            }
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        JarEntry entry = entry(name);
        try {
            return entry == null ? null : URI.create(base + entry.getName()).toURL();
        } catch (MalformedURLException | IllegalArgumentException unnameable) {
            return null;
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        JarEntry entry = entry(name);
        try {
            return entry == null ? super.getResourceAsStream(name) : jar.getInputStream(entry);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private @Nullable JarEntry entry(String name) {
        return jar.getJarEntry(PREFIX + (name.endsWith(".class") ? name + "data" : name));
    }
}
