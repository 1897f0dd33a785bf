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
        int end = started.indexOf(".jar");
        if (end >= 0) {
            String path = started.substring(0, end);
            return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        }
        int space = started.indexOf(' ');
        String main = space < 0 ? started : started.substring(0, space);
        return main.substring(main.lastIndexOf('.') + 1);
    }
}
