package dev.fetchonce.agent.instrumentation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the class files of loaded classes from the jars and folders that they came from: their loader would ask all its
 * parents first. Where they are not there, the loader is asked. Not thread-safe; to be closed.
 */
final class CodeSources implements AutoCloseable {
    private final IdentityHashMap<ProtectionDomain, Source> known = new IdentityHashMap<>();
    private final List<JarFile> jars = new ArrayList<>();

    /** Where classes came from. */
    @FunctionalInterface
    private interface Source {
        byte @Nullable [] read(String file) throws IOException;
    }

    /** Null where there is none, as of a class that was generated. */
    byte @Nullable [] read(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        byte[] read =
                known.computeIfAbsent(type.getProtectionDomain(), this::source).read(file);
        return read == null ? fromLoader(type, file) : read;
    }

    private Source source(ProtectionDomain domain) {
        try {
            Path path = path(domain.getCodeSource());
            if (path != null && Files.isDirectory(path)) {
                return file -> bytes(path.resolve(file));
            }
            if (path != null && Files.isRegularFile(path)) {
                JarFile jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
                jars.add(jar);
                return file -> bytes(jar, file);
            }
        } catch (IOException | RuntimeException unreadable) {
            // Then its loader may know how to read it.
        }
        return file -> null;
    }

    private static @Nullable Path path(@Nullable CodeSource source) {
        return source == null || source.getLocation() == null
                ? null
                : Path.of(URI.create(source.getLocation().toString()));
    }

    private static byte @Nullable [] bytes(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private static byte @Nullable [] bytes(JarFile jar, String file) throws IOException {
        ZipEntry entry = jar.getEntry(file); // of this JVM's version
        if (entry == null) {
            return null;
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static byte @Nullable [] fromLoader(Class<?> type, String file) throws IOException {
        ClassLoader loader = type.getClassLoader();
        try (InputStream in = loader == null ? null : loader.getResourceAsStream(file)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    @Override
    public void close() {
        for (JarFile each : jars) {
            try {
                each.close();
            } catch (IOException unimportant) {
                // It was only read.
            }
        }
    }
}
