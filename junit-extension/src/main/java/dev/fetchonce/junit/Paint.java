package dev.fetchonce.junit;

import java.io.Console;

/** Colours, where failures go to a terminal; plain text where not. */
final class Paint {
    private static final boolean ON = System.getenv("NO_COLOR") == null && isTerminal();

    private Paint() {}

    static String bold(String text) {
        return in("1", text);
    }

    static String green(String text) {
        return in("32", text);
    }

    private static String in(String code, String text) {
        return ON ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** From JDK 22 on there is a console without a terminal too, which then says so. */
    @SuppressWarnings("SystemConsoleNull") // that is what isTerminal is asked for
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
