package dev.fetchonce.proxy;

import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All interfaces of a class, its own, its superclasses' and theirs. */
final class Interfaces {
    private final Set<Class<?>> all = new LinkedHashSet<>();

    private Interfaces() {}

    static Interfaces of(Class<?> type) {
        Interfaces found = new Interfaces();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            found.addAll(each);
        }
        return found;
    }

    private void addAll(Class<?> type) {
        for (Class<?> each : type.getInterfaces()) {
            if (all.add(each)) {
                addAll(each);
            }
        }
    }

    /** Their loaders, the bootstrap loader excepted. */
    Set<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        for (Class<?> each : all) {
            if (each.getClassLoader() != null) {
                loaders.add(each.getClassLoader());
            }
        }
        return loaders;
    }

    /** Those that a class of another package may implement: what an application can cast to, it can see as well. */
    List<Class<?>> visibleThrough(DelegateLoader loader) {
        return all.stream()
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSealed() && loader.sees(each))
                .toList();
    }
}
