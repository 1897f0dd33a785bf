package dev.fetchonce.agent.instrumentation;

import dev.fetchonce.capture.WeakIdentityMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what a class extends and implements in the class files of its loader, so that no class is loaded for it.
 * Asked only for the few classes that declare a method of interest; reads 64 files at most. Thread-safe.
 */
final class Supertypes {
    private static final int MOST = 64;

    /** The search goes through all jars of a class path, and many classes have the same supertypes. */
    private static final int MOST_KNOWN = 2_000;

    private final ClassLoader loader;
    private final WeakIdentityMap<Map<String, ClassFile>> known;

    /** @param known what was read of each loader's class files; added to, and asked only where a supertype is looked up */
    Supertypes(ClassLoader loader, WeakIdentityMap<Map<String, ClassFile>> known) {
        this.loader = loader;
        this.known = known;
    }

    /** Whether {@code file} is a {@code type}; false where a class file on the way is not to be had. */
    boolean include(ClassFile file, String type) {
        return includeOneOf(file, Set.of(type));
    }

    /** Whether {@code name} is that of a class, no interface, that is one of the types; false as above. */
    boolean isClassOf(String name, Set<String> types) {
        ClassFile file = find(name);
        return file != null && !file.isInterface() && includeOneOf(file, types);
    }

    private boolean includeOneOf(ClassFile file, Set<String> types) {
        Set<String> seen = new HashSet<>();
        Deque<ClassFile> open = new ArrayDeque<>();
        open.add(file);
        while (!open.isEmpty() && seen.size() < MOST) {
            ClassFile each = open.remove();
            if (types.contains(each.superName()) || each.interfaces().stream().anyMatch(types::contains)) {
                return true;
            }
            enqueue(each.superName(), seen, open);
            each.interfaces().forEach(name -> enqueue(name, seen, open));
        }
        return false;
    }

    private void enqueue(String name, Set<String> seen, Deque<ClassFile> open) {
        if (!name.isEmpty() && !isJdk(name) && seen.add(name)) {
            ClassFile found = find(name);
            if (found != null) {
                open.add(found);
            }
        }
    }

    /** No type of the JDK is a DataSource or Driver by way of another. */
    private static boolean isJdk(String name) {
        return name.startsWith("java/") || name.startsWith("javax/sql/") || name.startsWith("jdk/");
    }

    private @Nullable ClassFile find(String name) {
        Map<String, ClassFile> files = files();
        ClassFile before = files.get(name);
        ClassFile found = before == null ? read(name) : before;
        if (before == null && found != null && files.size() < MOST_KNOWN) {
            files.put(name, found.withoutMethods());
        }
        return found;
    }

    private Map<String, ClassFile> files() {
        Map<String, ClassFile> files = known.find(loader);
        if (files == null) {
            files = new ConcurrentHashMap<>();
            known.put(loader, files);
        }
        return files;
    }

    private @Nullable ClassFile read(String name) {
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            return in == null ? null : ClassFile.read(in.readAllBytes());
        } catch (IOException | RuntimeException | LinkageError unreadable) {
            return null;
        }
    }
}
