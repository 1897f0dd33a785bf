package dev.fetchonce.mapping;

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
            Object next = getOrNull(current, each);
            if (next == null) {
                throw new NoSuchFieldException(current.getClass().getName() + "." + each + "() is null");
            }
            current = next;
        }
        return current;
    }

    static @Nullable Object getOrNull(Object target, String getter) throws ReflectiveOperationException {
        return method(target.getClass(), getter).invoke(target);
    }

    static Object get(Object target, String getter, int index) throws ReflectiveOperationException {
        return method(target.getClass(), getter, int.class).invoke(target, index);
    }

    static @Nullable Object call(Object target, String method, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        return method(target.getClass(), method, parameter).invoke(target, argument);
    }

    static String text(Object start, String... getters) throws ReflectiveOperationException {
        return get(start, getters).toString();
    }

    static int number(Object start, String... getters) throws ReflectiveOperationException {
        return ((Number) get(start, getters)).intValue();
    }

    /** Whether it answers true; false where there is no such method. */
    static boolean is(Object target, String getter) {
        try {
            return Boolean.TRUE.equals(getOrNull(target, getter));
        } catch (ReflectiveOperationException absent) {
            return false;
        }
    }

    /** The text that a static method of the class {@code name} answers; empty where there is none. */
    static String staticText(Object neighbour, String name, String getter) {
        try {
            Class<?> type = Class.forName(name, false, neighbour.getClass().getClassLoader());
            return String.valueOf(method(type, getter).invoke(null));
        } catch (ReflectiveOperationException | LinkageError absent) {
            return "";
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
