package dev.fetchonce.agent.output;

import dev.fetchonce.agent.instrumentation.WovenSources;
import dev.fetchonce.capture.Recorder;
import java.util.List;

/**
 * Says why nothing was observed, as far as can be told.
 *
 * @param leftOut whether options left DataSources or classes alone
 */
public record NothingObserved(Recorder recorder, WovenSources woven, boolean leftOut) {
    /** One line. */
    String line() {
        return "nothing was observed: the application was given no connection. " + reason();
    }

    private String reason() {
        List<String> faults = recorder.faults();
        if (!faults.isEmpty()) {
            return "Fetchonce itself failed: " + faults.get(0);
        }
        if (leftOut) {
            return "The options 'include' and 'exclude' leave something out: is it what the application uses?";
        }
        if (woven.names().isEmpty()) {
            return "No class that is a DataSource or a Driver was loaded. Has it used a database, through JDBC (R2DBC and"
                    + " other drivers are not observed)?";
        }
        return "There were " + String.join(", ", woven.names())
                + ", but none was asked for a connection. Has it used its"
                + " database, and was it this JVM (a launcher often starts another)?";
    }
}
