package dev.fetchonce.agent.observe;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Names methods of the application that handle something. */
final class Handlers {
    private Handlers() {}

    /** {@code com.acme.OrderController#list} for a Spring {@code HandlerMethod}; empty for anything else. */
    static String entry(@Nullable Object handler) {
        Method method = methodOf(handler);
        return method == null ? "" : method.getDeclaringClass().getName() + "#" + method.getName();
    }

    /** What {@code getMethod()} of {@code holder} answers. */
    static @Nullable Method methodOf(@Nullable Object holder) {
        try {
            return holder == null
                    ? null
                    : holder.getClass().getMethod("getMethod").invoke(holder) instanceof Method method ? method : null;
        } catch (ReflectiveOperationException | RuntimeException other) {
            return null;
        }
    }
}
