package dev.fetchonce.detect;

import dev.fetchonce.model.ClassFiles;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import org.jspecify.annotations.Nullable;

/** The classes that a class extends, as class files tell; as far as these can be had. */
final class Superclasses {
    private static final int MOST = 16;

    private Superclasses() {}

    /** Of a binary name, from the nearest on, those of the class around a nested one included; empty for an empty name. */
    static List<String> of(String className, ClassFiles classes) {
        List<String> all = new ArrayList<>();
        add(className, classes, all);
        if (className.contains("$")) {
            add(className.replaceAll("\\$.*", ""), classes, all);
        }
        return all;
    }

    private static void add(String className, ClassFiles classes, List<String> all) {
        String next = superclass(className, classes);
        while (!next.isEmpty() && all.size() < MOST) {
            all.add(next);
            next = superclass(next, classes);
        }
    }

    private static String superclass(String className, ClassFiles classes) {
        return classes.read(className, Name.class, Superclasses::read).superclass();
    }

    private record Name(String superclass) {}

    /** Empty where the JDK's or nothing that can be read comes next. */
    private static Name read(byte @Nullable [] file) {
        try {
            String name = file == null ? null : new ClassReader(file).getSuperName();
            return new Name(name == null || name.startsWith("java/") ? "" : name.replace('/', '.'));
        } catch (RuntimeException unreadable) {
            return new Name("");
        }
    }
}
