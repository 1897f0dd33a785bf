package example;

/** Has no database, and ends when its input does; as the JVM of a build tool does that starts another. */
final class Idle {
    private Idle() {}

    public static void main(String... arguments) throws Exception {
        while (System.in.read() >= 0) {
            // Waits.
        }
    }
}
