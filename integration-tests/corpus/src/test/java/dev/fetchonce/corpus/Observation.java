package dev.fetchonce.corpus;

import dev.fetchonce.model.UnitKind;
import javax.sql.DataSource;

/** How one run of a scenario is observed: by the library, or ({@code -Dcorpus.observer=agent}) by the agent in this JVM. */
interface Observation extends Requests {
    /** Whether it is the agent. */
    boolean BY_AGENT = System.getProperty("corpus.observer", "library").equals("agent");

    static Observation begin(Label label) {
        return BY_AGENT ? new AgentObservation() : new LibraryObservation(label.settings());
    }

    /** What the application is given. */
    DataSource observe(DataSource database);

    /** The application's ORM has read its mapping. */
    void mapped(Object factory);

    /** Opens a unit of work on this thread. */
    Unit open(UnitKind kind, String name);

    /** An open unit of work. */
    interface Unit {
        /** Ends it; gives the JSON of its report. */
        String finish();
    }
}
