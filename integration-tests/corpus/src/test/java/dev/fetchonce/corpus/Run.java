package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/**
 * One unit of work of a scenario, with everything fresh: database, observation, framework, thread.
 *
 * @param report of this unit alone
 * @param refused what the database says against the SQL of its remedies
 */
record Run(JsonNode report, List<String> refused) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 60;

    /** Runs the bad unit, or the only one of what must stay silent. */
    static Run bad(Case at) throws Exception {
        return inShop(at, Scenario::prepare, Scenario::bad);
    }

    /** Runs the fixed twin. */
    static Run fixed(Case at) throws Exception {
        return inShop(at, Scenario::prepareFixed, Scenario::fixed);
    }

    private static Run inShop(Case at, Work preparation, Work work) throws Exception {
        try (Server.Fresh database = at.server().fresh()) {
            Observation observation = Observation.begin(at.label());
            DataSource observed = observation.observe(database.dataSource());
            try (Connection unobserved = database.unobserved()) {
                if (!at.label().ddlSeen()) {
                    ShopTables.create(unobserved);
                } else {
                    createTables(observed);
                }
                ShopTables.fill(unobserved);
            }
            try (FrameworkShop shop = at.open(observed, observation)) {
                JsonNode report =
                        JSON.readTree(onThreadOfItsOwn(() -> inUnit(at, observation, shop, preparation, work)));
                try (Connection unobserved = database.unobserved()) {
                    return new Run(report, SqlCheck.of(report, unobserved));
                }
            }
        }
    }

    private static void createTables(DataSource observed) throws SQLException {
        try (Connection connection = observed.getConnection()) {
            ShopTables.create(connection);
        }
    }

    private static String inUnit(Case at, Observation observation, FrameworkShop shop, Work preparation, Work work)
            throws Exception {
        Scenario<FrameworkShop> scenario = at.scenario().create();
        preparation.run(scenario, shop);
        Observation.Unit unit =
                observation.open(at.label().unit(), at.scenario().name());
        work.run(scenario, shop);
        return unit.finish();
    }

    /** No frame of JUnit, of Maven or of ours stands in a loop there. */
    private static String onThreadOfItsOwn(Callable<String> work) throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "scenario");
        thread.setDaemon(true);
        thread.start();
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    long executions() {
        return report.at("/totals/executions").asLong();
    }

    List<Found> findings() {
        return StreamSupport.stream(report.path("findings").spliterator(), false)
                .map(finding -> new Found(report, finding))
                .toList();
    }

    /** A unit of work of a scenario. */
    private interface Work {
        void run(Scenario<FrameworkShop> scenario, FrameworkShop shop) throws Exception;
    }
}
