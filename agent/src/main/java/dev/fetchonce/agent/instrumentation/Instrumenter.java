package dev.fetchonce.agent.instrumentation;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Begins weaving: classes that load from now on, and those that are loaded already. */
public final class Instrumenter {
    /** Classes that the JDK loads in the middle of class loading: were they first needed there, it would go in circles. */
    private static final List<String> NEEDED_EARLY =
            List.of("java.util.concurrent.ThreadLocalRandom", "java.lang.invoke.MethodHandle$1");

    private Instrumenter() {}

    /**
     * Begins weaving.
     *
     * @param ways what is a unit of work, by the ids that the bridge tells it by
     * @param selection which classes may be woven
     * @param woven takes those that give connections
     * @param debug whether to tell on stderr what is woven
     * @param faults takes what goes wrong, by place
     */
    public static void begin(
            Instrumentation instrumentation,
            Map<String, Place> ways,
            Selection selection,
            WovenSources woven,
            boolean debug,
            BiConsumer<String, Throwable> faults) {
        load();
        List<Weaving> weavings = Weaving.with(ways);
        Transformer transformer = new Transformer(weavings, selection, woven, debug, faults);
        instrumentation.addTransformer(transformer, true);
        try (CodeSources sources = new CodeSources()) {
            for (Class<?> each : minded(instrumentation.getAllLoadedClasses())) {
                Builds.note(slashed(each), each.getProtectionDomain());
                if (instrumentation.isModifiableClass(each) && mayNeedWeaving(each, weavings, sources)) {
                    try {
                        instrumentation.retransformClasses(each);
                    } catch (UnmodifiableClassException | RuntimeException | LinkageError refused) {
                        faults.accept("weaving " + each.getName() + ", which was loaded already", refused);
                    }
                }
            }
        }
    }

    /** Loaders first: what they load is woven only where they find the bridge. */
    private static List<Class<?>> minded(Class<?>[] all) {
        List<Class<?>> loaders = new ArrayList<>();
        List<Class<?>> others = new ArrayList<>();
        for (Class<?> each : all) {
            if (isMinded(each)) {
                (ClassLoader.class.isAssignableFrom(each) ? loaders : others).add(each);
            }
        }
        loaders.addAll(others);
        return loaders;
    }

    /** The agent's own classes are most of those that are loaded by now: to look into each would double its start. */
    private static boolean isMinded(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader != null && !Transformer.isForeign(loader, slashed(type)) && !isFromOurJar(type);
    }

    /** The premain class and what it needs, which the application's loader has loaded. */
    private static boolean isFromOurJar(Class<?> type) {
        ClassLoader own = Instrumenter.class.getClassLoader();
        return own != null && own.getClass().getProtectionDomain() == type.getProtectionDomain();
    }

    private static String slashed(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static void load() {
        for (String each : NEEDED_EARLY) {
            try {
                Class.forName(each, true, null);
            } catch (ClassNotFoundException otherJdk) {
                // Then it needs nothing.
            }
        }
    }

    private static boolean mayNeedWeaving(Class<?> type, List<Weaving> weavings, CodeSources sources) {
        try {
            Set<String> all = type.isInterface() ? Set.of() : supertypes(type, new HashSet<>());
            String name = slashed(type);
            for (Weaving each : weavings) {
                Place place = each.place();
                if (place.word() == null ? place.isOf(name) : all.contains(place.type())) {
                    return true;
                }
            }
            return Casts.maybeIn(type, sources);
        } catch (LinkageError incomplete) {
            return false;
        }
    }

    private static Set<String> supertypes(Class<?> type, Set<String> all) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            all.add(slashed(each));
            for (Class<?> direct : each.getInterfaces()) {
                supertypes(direct, all);
            }
        }
        return all;
    }
}
