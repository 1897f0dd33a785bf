package dev.fetchonce.agent;

import java.io.File;
import java.util.Arrays;
import java.util.List;

/** The agent's own command line: asks a running JVM for its report, or attaches to it. */
public final class Main {
    private static final String USAGE = """
            Fetchonce finds N+1 queries in Java applications.

            With the application:  java -javaagent:fetchonce-agent.jar[=key=value,...] -jar application.jar
            While it runs:         java -jar fetchonce-agent.jar report <pid>
                                       writes the report of an observed JVM now, and says where
                                   java -jar fetchonce-agent.jar attach <pid> [key=value,...]
                                       starts observing a JVM that runs already""";

    private Main() {}

    /** Exit codes: 0 done, 1 refused or failed, 2 wrong usage. */
    public static void main(String... arguments) throws Exception {
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.contains("--help") || arguments.contains("help")) {
            System.out.println(USAGE);
            return arguments.isEmpty() ? 2 : 0;
        }
        String command = arguments.get(0);
        boolean report = command.equals("report") && arguments.size() == 2;
        boolean attach = command.equals("attach") && (arguments.size() == 2 || arguments.size() == 3);
        if (!report && !attach) {
            System.err.println("fetchonce: expected 'report <pid>' or 'attach <pid> [options]', but got '"
                    + String.join(" ", arguments) + "'\n\n" + USAGE);
            return 2;
        }
        String options = report ? FetchonceAgent.WRITE_REPORT : arguments.size() == 3 ? arguments.get(2) : "";
        return send(arguments.get(1), options);
    }

    private static int send(String pid, String options) {
        try {
            String answer = RunningJvm.load(pid, jar(), options);
            boolean ok = answer.startsWith("ok ");
            (ok ? System.out : System.err).println((ok ? "" : "fetchonce: ") + answer.substring(3));
            return ok ? 0 : 1;
        } catch (NoClassDefFoundError noAttach) {
            System.err.println("fetchonce: this Java has no module jdk.attach: take a JDK for this command, or give the"
                    + " application -javaagent");
        } catch (Exception refused) {
            System.err.println("fetchonce: cannot reach JVM " + pid + ": " + refused.getMessage()
                    + ". Is it a Java process of the same user ('jps' lists them)?");
        }
        return 1;
    }

    private static String jar() throws Exception {
        return new File(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getAbsolutePath();
    }
}
