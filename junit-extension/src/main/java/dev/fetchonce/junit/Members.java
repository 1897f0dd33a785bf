package dev.fetchonce.junit;

import java.util.Arrays;

/** Methods as baselines name them: {@code com.acme.OrderTest#lists}. */
final class Members {
    private Members() {}

    /** Whether a method is no longer there, and the other may be what became of it: it is of the same class. */
    static boolean renamed(String before, String now) {
        return !before.equals(now) && before.indexOf('#') > 0 && type(before).equals(type(now)) && !exists(before);
    }

    /** Whether it can still be found by those who run the tests. */
    static boolean exists(String member) {
        try {
            Class<?> type =
                    Class.forName(type(member), false, Thread.currentThread().getContextClassLoader());
            String method = member.substring(member.indexOf('#') + 1);
            return Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(each -> each.getName().equals(method));
        } catch (ClassNotFoundException | LinkageError gone) {
            return false;
        }
    }

    private static String type(String member) {
        int end = member.indexOf('#');
        return end < 0 ? member : member.substring(0, end);
    }
}
