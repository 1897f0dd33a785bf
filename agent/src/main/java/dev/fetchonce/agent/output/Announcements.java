package dev.fetchonce.agent.output;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;

/** Says on stderr, at its first connection, that a DataSource is observed; the first ten of them. Thread-safe. */
public final class Announcements {
    private static final int MOST = 10;

    /** As it was before the application came: what it puts there instead may ask a database itself. */
    private final PrintStream err = System.err;

    private final Set<String> seen = new TreeSet<>();

    /** A connection of that DataSource is being handed out. */
    public void connection(String dataSource) {
        String line;
        synchronized (seen) {
            if (seen.size() >= MOST || !seen.add(dataSource)) {
                return;
            }
            line = "fetchonce: observing " + seen.size() + " DataSource" + (seen.size() == 1 ? "" : "s") + " ("
                    + String.join(", ", seen) + ")";
        }
        err.println(line);
    }
}
