package dev.fetchonce.agent.instrumentation;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Begins weaving: classes that load from now on, and those that are loaded already. */
public final class Instrumenter {
    /** Classes that the JDK loads in the middle of class loading: were they first needed there, it would go in circles. */
    private static final List<String> NEEDED_EARLY =
            List.of("java.util.concurrent.ThreadLocalRandom", "java.lang.invoke.MethodHandle$1");

    private static final Set<String> TYPES = Weaving.ALL.stream()
            .map(each -> each.type() == null ? "" : each.type().replace('/', '.'))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SERVLETS = Set.of(
            "jakarta.servlet.Filter", "jakarta.servlet.Servlet", "javax.servlet.Filter", "javax.servlet.Servlet");

    private Instrumenter() {}

    /**
     * Begins weaving.
     *
     * @param debug whether to tell on stderr what is woven
     * @param faults takes what goes wrong, by place
     */
    public static void begin(Instrumentation instrumentation, boolean debug, BiConsumer<String, Throwable> faults) {
        NEEDED_EARLY.forEach(Instrumenter::load);
        Transformer transformer = new Transformer(debug, faults);
        instrumentation.addTransformer(transformer, true);
        for (Class<?> each : instrumentation.getAllLoadedClasses()) {
            if (each.getClassLoader() != null && instrumentation.isModifiableClass(each) && mayNeedWeaving(each)) {
                try {
                    instrumentation.retransformClasses(each);
                } catch (UnmodifiableClassException | RuntimeException | LinkageError refused) {
                    faults.accept("weaving " + each.getName() + ", which was loaded already", refused);
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, true, null);
        } catch (ClassNotFoundException otherJdk) {
            // Then it needs nothing.
        }
    }

    private static boolean mayNeedWeaving(Class<?> type) {
        try {
            return (!type.isInterface()
                            && supertypes(type, new HashSet<>()).stream().anyMatch(Instrumenter::isNamed))
                    || Casts.maybeIn(type);
        } catch (LinkageError incomplete) {
            return false;
        }
    }

    private static boolean isNamed(String name) {
        return TYPES.contains(name) || SERVLETS.contains(name);
    }

    private static Set<String> supertypes(Class<?> type, Set<String> all) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            all.add(each.getName());
            for (Class<?> direct : each.getInterfaces()) {
                supertypes(direct, all);
            }
        }
        return all;
    }
}
