package dev.fetchonce.conformance;

import dev.fetchonce.model.Recording;
import dev.fetchonce.report.Report;
import java.util.Map;
import javax.sql.DataSource;

/** A way into the engine, as the kit needs it: what a subclass of the kit wires. */
interface FrontEnd {
    /** A DataSource of the database with this URL, observed as people observe it. */
    DataSource observed(String url);

    /** Opens a unit of work on this thread. */
    Unit open(String name);

    /** What it cannot do, each with the reason. The tests that need it must fail then. */
    default Map<Ability, String> limits() {
        return Map.of();
    }

    /** An open unit of work. */
    interface Unit {
        /** What was executed up to now. */
        Recording recording();

        /** Ends it. */
        Report finish();
    }
}
