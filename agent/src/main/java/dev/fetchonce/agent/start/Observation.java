package dev.fetchonce.agent.start;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.Version;
import dev.fetchonce.agent.instrumentation.ClientWeaving;
import dev.fetchonce.agent.instrumentation.Instrumenter;
import dev.fetchonce.agent.instrumentation.Once;
import dev.fetchonce.agent.instrumentation.Selection;
import dev.fetchonce.agent.instrumentation.ThreadWeaving;
import dev.fetchonce.agent.instrumentation.WovenSources;
import dev.fetchonce.agent.observe.AgentHooks;
import dev.fetchonce.agent.observe.AgentThreads;
import dev.fetchonce.agent.output.Destination;
import dev.fetchonce.agent.output.ExitReport;
import dev.fetchonce.agent.output.NothingObserved;
import dev.fetchonce.agent.units.HttpClients;
import dev.fetchonce.agent.units.WaysIn;
import dev.fetchonce.bootstrap.Bridge;
import dev.fetchonce.capture.Recorder;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Connects engine, bridge, weaving and report. */
final class Observation {
    private Observation() {}

    static void begin(Options options, Instrumentation instrumentation) {
        // Byte Buddy must neither be found by, nor look for, another of its kind in the application.
        System.setProperty("net.bytebuddy.nexus.disabled", "true");
        Fetchonce fetchonce = Fetchonce.create(options.settings());
        Path folder = options.reportFolder(Path.of("").toAbsolutePath());
        Destination destination = new Destination(folder, ApplicationName.guess());
        Recorder recorder = fetchonce.recorder();
        BiConsumer<String, Throwable> faults = recorder::fault;
        Selection selection = options.selection();
        WovenSources woven = new WovenSources();
        NothingObserved nothing = new NothingObserved(recorder, woven, !selection.isAll());
        ExitReport atExit = new ExitReport(fetchonce, destination, nothing);
        WaysIn ways = new WaysIn(options.units());
        Runnable threads = new Once(() -> weaveThreads(instrumentation, recorder, options.debug()));
        Runnable senders = new Once(() -> new ClientWeaving(instrumentation, HttpClients.places(), faults).run());
        AgentHooks hooks = new AgentHooks(fetchonce, ways, selection, threads);
        Bridge.install(hooks, new Control(fetchonce, destination, atExit, threads, senders));
        Instrumenter.begin(instrumentation, ways.places(), selection, woven, options.debug(), faults);
        Runtime.getRuntime().addShutdownHook(atExit);
        sayWhere(destination);
    }

    private static void weaveThreads(Instrumentation instrumentation, Recorder recorder, boolean debug) {
        new ThreadWeaving(instrumentation, new AgentThreads(recorder), debug, recorder::noteUnseen, recorder::fault)
                .run();
    }

    private static void sayWhere(Destination destination) {
        String obstacle = destination.obstacle();
        String where = obstacle == null
                ? "the report goes to " + destination.folder()
                : "but the report cannot go to " + destination.folder() + ": " + obstacle
                        + "; give another folder with report=…";
        System.err.println("fetchonce " + Version.CURRENT + ": observing; " + where);
    }
}
