package dev.fetchonce.junit;

import dev.fetchonce.model.UnitKind;
import dev.fetchonce.ui.ReportFiles;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the tests of this JVM are observed and judged, from the first to the report at the end. Thread-safe. */
final class Observation {
    /** One for each JVM, as there is one agent: before JUnit 5.13 its listener and extension have no place in common. */
    private static final Observation HERE = new Observation();

    private @Nullable Observer observer;
    private @Nullable Policy policy;
    private int sessions;
    private boolean unreported;

    private Observation() {}

    static Observation here() {
        return HERE;
    }

    /** How SQL is seen; chosen when asked first. */
    synchronized Observer observer() {
        if (observer == null) {
            choose();
        }
        return Objects.requireNonNull(observer);
    }

    /** What becomes of what tests show. */
    synchronized Policy policy() {
        if (policy == null) {
            choose();
        }
        return Objects.requireNonNull(policy);
    }

    private void choose() {
        Policy wanted = Policy.REPORT;
        Observer chosen;
        try {
            wanted = Policies.choose();
            chosen = Observers.choose();
        } catch (IllegalArgumentException wrong) {
            chosen = new Unobservable("" + wrong.getMessage(), false);
        }
        policy = wanted;
        observer = chosen;
    }

    /** Opens a unit of work on this thread, of which the report will tell; empty where nothing can be seen. */
    Optional<Observer.Run> begin(UnitKind kind, TestName name) {
        Observer chosen = observer();
        if (chosen.refusal().isPresent()) {
            return Optional.empty();
        }
        synchronized (this) {
            unreported = true;
        }
        return Optional.of(chosen.begin(kind, name));
    }

    /** Why a test fails before it runs: nothing can be counted, although it, or everything, was to be checked. */
    Optional<String> refusal(boolean asked) {
        Observer chosen = observer();
        boolean concerned = asked || policy().isStrict() || (chosen instanceof Unobservable no && !no.meant());
        return concerned ? chosen.refusal() : Optional.empty();
    }

    synchronized void sessionOpened() {
        sessions++;
    }

    synchronized void sessionClosed() {
        sessions--;
        report();
    }

    /** Whether somebody will tell us when all tests have run. */
    synchronized boolean inSession() {
        return sessions > 0;
    }

    /** Writes the report and says where it is, in one line on stderr; nothing where no test was observed since. */
    synchronized void report() {
        Observer chosen = observer;
        if (chosen == null || !unreported) {
            return;
        }
        try {
            ReportPlace place = ReportPlace.of(chosen);
            Optional<String> verdict = chosen.writeReport(place);
            unreported = false;
            verdict.ifPresent(each -> say(each, place));
            policy().end();
        } catch (IOException unwritable) {
            System.err.println("Fetchonce: cannot write the report: " + unwritable
                    + ". Give another folder with the system property fetchonce.report.");
        } catch (OutOfMemoryError large) {
            System.err.println("Fetchonce: cannot make the report: " + large
                    + ". Give the JVM of the tests more memory, by -Xmx in the argLine of Surefire.");
        } catch (RuntimeException | LinkageError ours) {
            System.err.println("Fetchonce: cannot make the report: " + ours);
        }
    }

    /** The verdict is the module's, the page is the whole build's where there is one. */
    private static void say(String verdict, ReportPlace place) {
        System.err.println("Fetchonce: " + verdict + " Report: "
                + ReportFiles.page(place.top().orElse(place.folder())));
    }
}
