package dev.fetchonce.capture;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Calls public methods of objects whose types we are not compiled against. */
final class Getters {
    private Getters() {}

    /**
     * Calls them one after the other, each on the answer of the one before.
     *
     * @throws ReflectiveOperationException where one is missing, threw, or answered null
     */
    static Object get(Object start, String... getters) throws ReflectiveOperationException {
        Object current = start;
        for (String each : getters) {
            Object next = method(current.getClass(), each).invoke(current);
            if (next == null) {
                throw new NoSuchFieldException(current.getClass().getName() + "." + each + "() is null");
            }
            current = next;
        }
        return current;
    }

    static Object get(Object target, String getter, int index) throws ReflectiveOperationException {
        return method(target.getClass(), getter, int.class).invoke(target, index);
    }

    static String text(Object start, String... getters) throws ReflectiveOperationException {
        return get(start, getters).toString();
    }

    /** Whether it answers true; false where there is no such method. */
    static boolean is(Object target, String getter) {
        try {
            return Boolean.TRUE.equals(method(target.getClass(), getter).invoke(target));
        } catch (ReflectiveOperationException absent) {
            return false;
        }
    }

    /** Whether {@code target} extends or implements the type of that name. */
    static boolean isA(Object target, String typeName) {
        return isA(target.getClass(), typeName);
    }

    private static boolean isA(@Nullable Class<?> type, String name) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getName().equals(name)) {
                return true;
            }
            for (Class<?> direct : each.getInterfaces()) {
                if (isA(direct, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) throws NoSuchMethodException {
        Method found = type.getMethod(name, parameters);
        if (!Modifier.isPublic(found.getDeclaringClass().getModifiers())) {
            found.trySetAccessible();
        }
        return found;
    }
}
