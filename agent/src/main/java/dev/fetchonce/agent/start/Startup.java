package dev.fetchonce.agent.start;

import java.lang.instrument.Instrumentation;

/** Starts observing; what the premain class calls, by name. Names nothing that needs the bridge, which it brings. */
public final class Startup {
    private Startup() {}

    /**
     * Starts observing, or says on stderr why not.
     *
     * @param arguments {@code key=value,…}; may be empty
     * @return why not; empty where it observes
     */
    public static String start(String arguments, Instrumentation instrumentation) throws Exception {
        Options options;
        try {
            options = Options.read(arguments, System.getProperties(), System.getenv());
        } catch (OptionException wrong) {
            System.err.println("fetchonce: the application runs unobserved: " + wrong.getMessage());
            return "" + wrong.getMessage();
        }
        if (!options.enabled()) {
            return "the option 'enabled' is false";
        }
        BridgeInstaller.install(instrumentation);
        Observation.begin(options, instrumentation);
        return "";
    }
}
