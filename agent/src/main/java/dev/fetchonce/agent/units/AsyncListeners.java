package dev.fetchonce.agent.units;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Listens to an {@code AsyncContext} of either name space, without being compiled against it. */
final class AsyncListeners {
    private AsyncListeners() {}

    /** Runs {@code task} when the context is complete, after errors and timeouts too; false where it takes no listener. */
    static boolean add(@Nullable Object context, Runnable task) {
        Method add = context == null ? null : method(context.getClass());
        if (add == null) {
            return false;
        }
        Class<?> type = add.getParameterTypes()[0];
        Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Listener(task));
        try {
            add.invoke(context, listener);
            return true;
        } catch (ReflectiveOperationException complete) {
            return false;
        }
    }

    /** The interface's, for the container's class need not be public. */
    private static @Nullable Method method(@Nullable Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Class<?> direct : each.getInterfaces()) {
                if (direct.getName().endsWith(".servlet.AsyncContext")) {
                    return addListener(direct);
                }
            }
        }
        return null;
    }

    private static @Nullable Method addListener(Class<?> context) {
        for (Method each : context.getMethods()) {
            if (each.getName().equals("addListener") && each.getParameterCount() == 1) {
                return each;
            }
        }
        return null;
    }

    /** Hears {@code onComplete} alone. */
    private record Listener(Runnable task) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "onComplete" -> {
                    task.run();
                    yield null;
                }
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> "fetchonce";
                default -> null;
            };
        }
    }
}
