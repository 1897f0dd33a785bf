package dev.fetchonce.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The copies of our classes. A framework may load test classes by itself, and with them a copy of ours (Quarkus does):
 * annotations, {@link Queries} and assertions are that copy's then, and so is what has to be done. The extension that comes
 * first to a test class hands over to the copy that the class sees; another that an annotation brings does nothing.
 */
final class Copies {
    /** The same for all copies. */
    private static final Namespace SHARED = Namespace.create("dev.fetchonce");

    private static final Lifecycle NOTHING = new IdleLifecycle();

    private Copies() {}

    /** Who does what has to be done for a test, or a class of tests. */
    static Lifecycle of(ExtensionContext context) {
        // Contexts inside see what was put at the class, so whoever is asked there first is asked for all of it.
        Store known = context.getStore(SHARED);
        Class<?> first = known.getOrComputeIfAbsent("first", key -> FetchonceExtension.class, Class.class);
        return first == FetchonceExtension.class
                ? known.getOrComputeIfAbsent(Lifecycle.class, key -> seenBy(context), Lifecycle.class)
                : NOTHING;
    }

    private static Lifecycle seenBy(ExtensionContext context) {
        ClassLoader loader = Elements.declaring(context).getRequiredTestClass().getClassLoader();
        try {
            Class<?> seen = Class.forName(UnitLifecycle.class.getName(), true, loader);
            return seen == UnitLifecycle.class ? new UnitLifecycle() : handOver(seen);
        } catch (ReflectiveOperationException | LinkageError unseen) {
            return new UnitLifecycle();
        }
    }

    /** JUnit's types alone are common to both. */
    private static Lifecycle handOver(Class<?> copy) throws ReflectiveOperationException {
        Constructor<?> maker = copy.getDeclaredConstructor();
        maker.setAccessible(true);
        Object theirs = maker.newInstance();
        return (Lifecycle) Proxy.newProxyInstance(
                Lifecycle.class.getClassLoader(), new Class<?>[] {Lifecycle.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(theirs, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
