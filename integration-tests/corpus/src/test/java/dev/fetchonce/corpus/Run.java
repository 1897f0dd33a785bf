package dev.fetchonce.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.fetchonce.Fetchonce;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
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
 */
record Run(JsonNode report) {
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
            Fetchonce fetchonce = Fetchonce.create(at.label().settings());
            DataSource observed = fetchonce.observe(database.dataSource());
            ShopTables.create(at.label().ddlSeen() ? observed : database.dataSource());
            ShopTables.fill(database.dataSource());
            try (FrameworkShop shop = at.open(observed, fetchonce)) {
                return of(onThreadOfItsOwn(() -> inUnit(at, fetchonce, shop, preparation, work)));
            }
        }
    }

    private static Report inUnit(Case at, Fetchonce fetchonce, FrameworkShop shop, Work preparation, Work work)
            throws Exception {
        Scenario<FrameworkShop> scenario = at.scenario().create();
        preparation.run(scenario, shop);
        try (Fetchonce.Unit unit =
                fetchonce.unit(at.label().unit(), at.scenario().name())) {
            work.run(scenario, shop);
            return unit.finish();
        }
    }

    /** No frame of JUnit, of Maven or of ours stands in a loop there. */
    private static Report onThreadOfItsOwn(Callable<Report> work) throws Exception {
        FutureTask<Report> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "scenario");
        thread.setDaemon(true);
        thread.start();
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static Run of(Report report) throws JsonProcessingException {
        return new Run(JSON.readTree(ReportJson.write(report)));
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
