package dev.fetchonce.agent.start;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.Version;
import dev.fetchonce.agent.instrumentation.Instrumenter;
import dev.fetchonce.agent.instrumentation.ThreadWeaving;
import dev.fetchonce.agent.observe.AgentHooks;
import dev.fetchonce.agent.observe.AgentThreads;
import dev.fetchonce.agent.output.Destination;
import dev.fetchonce.agent.output.ExitReport;
import dev.fetchonce.bootstrap.Bridge;
import dev.fetchonce.capture.Recorder;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;

/** Connects engine, bridge, weaving and report. */
final class Observation {
    private Observation() {}

    static void begin(Options options, Instrumentation instrumentation) {
        // Byte Buddy must neither be found by, nor look for, another of its kind in the application.
        System.setProperty("net.bytebuddy.nexus.disabled", "true");
        Fetchonce fetchonce = Fetchonce.create(options.settings());
        Path folder = options.reportFolder(Path.of("").toAbsolutePath());
        Destination destination = new Destination(folder, ApplicationName.guess());
        ExitReport atExit = new ExitReport(fetchonce, destination);
        Recorder recorder = fetchonce.recorder();
        Runnable threads =
                new ThreadWeaving(instrumentation, new AgentThreads(recorder), options.debug(), recorder::fault);
        Bridge.install(new AgentHooks(fetchonce, threads), new Control(fetchonce, destination, atExit, threads));
        Instrumenter.begin(instrumentation, options.debug(), recorder::fault);
        Runtime.getRuntime().addShutdownHook(atExit);
        System.err.println("fetchonce " + Version.CURRENT + ": observing; the report goes to " + folder);
    }
}
