package dev.fetchonce.agent.start;

/** A name for people of what runs in this JVM. */
final class ApplicationName {
    private ApplicationName() {}

    /** The jar's name or the main class's simple one, as the launcher noted it; empty where it did not. */
    static String guess() {
        return of(System.getProperty("sun.java.command", ""));
    }

    static String of(String command) {
        String started = command.strip();
        int space = started.indexOf(' ');
        String first = space < 0 ? started : started.substring(0, space);
        if (first.endsWith(".jar") || isPath(first)) {
            int end = started.indexOf(".jar");
            String path = end < 0 ? first : started.substring(0, end);
            return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        }
        return first.substring(Math.max(first.lastIndexOf('.'), first.lastIndexOf('/')) + 1);
    }

    /** A path may have blanks, which the launcher does not mark; a main class in a module has one slash. */
    private static boolean isPath(String text) {
        return text.indexOf('\\') >= 0 || text.indexOf('/') != text.lastIndexOf('/') || text.startsWith("/");
    }
}
