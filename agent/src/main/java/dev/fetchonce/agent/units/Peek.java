package dev.fetchonce.agent.units;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Asks objects of frameworks that we are not compiled against. What they do not tell is null; nothing is thrown. */
final class Peek {
    private Peek() {}

    /** What a chain of methods without parameters, or else fields, of these names leads to. */
    static @Nullable Object at(@Nullable Object start, String... names) {
        Object found = start;
        for (String each : names) {
            found = found == null ? null : step(found, each);
        }
        return found;
    }

    /** The same as text; empty where there is none. */
    static String text(@Nullable Object start, String... names) {
        Object found = at(start, names);
        return found == null ? "" : found.toString();
    }

    /** What a public method answers to these arguments. */
    static @Nullable Object call(@Nullable Object on, String name, Object... arguments) {
        return on == null ? null : invoke(on.getClass(), on, name, arguments);
    }

    /** What a static method of a class answers, of which {@code relative} knows the loader; the type is with slashes. */
    static @Nullable Object callStatic(@Nullable Object relative, String type, String name, Object... arguments) {
        if (relative == null) {
            return null;
        }
        try {
            ClassLoader loader = relative.getClass().getClassLoader();
            return invoke(Class.forName(type.replace('/', '.'), false, loader), null, name, arguments);
        } catch (ClassNotFoundException | LinkageError untold) {
            return null;
        }
    }

    private static @Nullable Object invoke(Class<?> type, @Nullable Object on, String name, Object... arguments) {
        for (Method each : type.getMethods()) {
            if (each.getName().equals(name) && takes(each.getParameterTypes(), arguments) && each.trySetAccessible()) {
                try {
                    return each.invoke(on, arguments);
                } catch (ReflectiveOperationException | RuntimeException untold) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean takes(Class<?>[] types, Object[] arguments) {
        boolean all = types.length == arguments.length;
        for (int i = 0; all && i < types.length; i++) {
            all = types[i].isInstance(arguments[i]);
        }
        return all;
    }

    private static @Nullable Object step(Object from, String name) {
        for (Class<?> type = from.getClass(); type != null; type = type.getSuperclass()) {
            AccessibleObject member = member(type, name);
            if (member != null && member.trySetAccessible()) {
                return read(from, member);
            }
        }
        return null;
    }

    private static @Nullable AccessibleObject member(Class<?> type, String name) {
        try {
            return type.getDeclaredMethod(name);
        } catch (NoSuchMethodException | LinkageError noMethod) {
            try {
                return type.getDeclaredField(name);
            } catch (NoSuchFieldException | LinkageError nothing) {
                return null;
            }
        }
    }

    private static @Nullable Object read(Object from, AccessibleObject member) {
        try {
            return member instanceof Method method ? method.invoke(from) : ((Field) member).get(from);
        } catch (ReflectiveOperationException | RuntimeException untold) {
            return null;
        }
    }
}
