package dev.fetchonce.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Rollback;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingFileTest {
    private static final String ORDERS = """
            {
              "unit": {"kind": "request", "name": "GET /orders", "entry": "com.acme.Orders#list"},
              "about": {"whatever": ["people", "want to say"]},
              "dataSource": "shop",
              "dialect": "h2",
              "executions": [
                {
                  "sql": "select id, customer_id from orders where status = ?",
                  "binds": ["open"],
                  "rows": [{"id": 1, "customer_id": 21}, {"id": 2, "customer_id": 22}, {"id": 3, "customer_id": 23}],
                  "start": 0.5, "duration": 2,
                  "frames": ["com.acme.Orders.list(Orders.java:10)", "com.acme.Main.main(Main.java:3)"]
                },
                {
                  "sql": "select name from customer where id = ?", "binds": [21], "rows": [{"name": "Ada"}],
                  "frames": ["com.acme.Orders.list(Orders.java:12)", "com.acme.Main.main(Main.java:3)"]
                },
                {
                  "sql": "select name from customer where id = ?", "binds": ["22"], "rows": [{"name": "Bob"}],
                  "frames": ["com.acme.Orders.list(Orders.java:12)", "com.acme.Main.main(Main.java:3)"]
                },
                {
                  "sql": "select name from customer where id = ?", "binds": [23.0], "rowCount": 0,
                  "frames": ["com.acme.Orders.list(Orders.java:12)", "com.acme.Main.main(Main.java:3)"],
                  "commit": true
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_file_is_judged_like_what_was_watched() throws IOException {
        Recording recording = only(ORDERS);
        assertThat(recording.unit().kind()).isEqualTo(UnitKind.REQUEST);
        assertThat(recording.executions()).isEqualTo(4);
        Finding finding = onlyFinding(recording);
        assertThat(finding.rule()).isEqualTo("n-plus-one");
        assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
        assertThat(finding.source()).isNotNull();
        assertThat(finding.repeated().executions()).isEqualTo(3);
        assertThat(finding.remedies()).isNotEmpty();
    }

    @Test
    void without_class_files_the_deepest_shared_frame_is_the_loop_frame() throws IOException {
        Finding finding = onlyFinding(only(ORDERS));
        assertThat(finding.callSite().frames().get(finding.callSite().loopFrame()))
                .hasToString("Orders.list (Orders.java:12)");
    }

    @Test
    void keeps_times_rows_and_commits() throws IOException {
        Recording recording = only(ORDERS);
        Execution source = recording.groups().get(0).log().get(0);
        assertThat(source.startNanos()).isEqualTo(500_000);
        assertThat(source.nanos()).isEqualTo(2_000_000);
        assertThat(source.rows()).isEqualTo(3);
        assertThat(source.exhausted()).isTrue();
        assertThat(recording.groups().get(1).log().get(0).startNanos())
                .as("follows where no start is told")
                .isEqualTo(2_500_000);
        assertThat(recording.commits()).singleElement().satisfies(commit -> {
            assertThat(commit.tick()).isEqualTo(4);
            assertThat(commit.dataSource()).isEqualTo("shop");
        });
    }

    @Test
    void tenants_rollbacks_and_missed_updates_are_told_and_written() throws RecordingFormatException {
        Recording told = only("""
                {"unit": {"kind": "job", "name": "nightly"}, "executions": [
                  {"sql": "select a from t where id = 1", "tenant": "north", "rowCount": 1},
                  {"sql": "select a from t where id = 1", "tenant": "south", "rowCount": 1, "rollback": true},
                  {"sql": "select a from t where id = 1", "tenant": "north", "rowCount": 1},
                  {"sql": "update t set a = 1 where id = 1", "missed": true}]}
                """);
        assertThat(told.groups().get(0).log())
                .extracting(Execution::tenant)
                .satisfies(tenants -> assertThat(tenants.get(0))
                        .isEqualTo(tenants.get(2))
                        .isNotEqualTo(tenants.get(1))
                        .isNotZero());
        Recording again = only(RecordingFile.write(told));
        for (Recording each : List.of(told, again)) {
            assertThat(each.rollbacks())
                    .singleElement()
                    .extracting(Rollback::tick)
                    .isEqualTo(2);
            assertThat(each.groups().get(1).log()).singleElement().matches(Execution::missed);
            assertThat(each.groups().get(0).log())
                    .extracting(Execution::tenant)
                    .satisfies(tenants ->
                            assertThat(tenants.get(0)).isEqualTo(tenants.get(2)).isNotEqualTo(tenants.get(1)));
        }
    }

    @Test
    void statements_tell_the_tenant_where_the_file_does_not() throws RecordingFormatException {
        Recording told = only("""
                {"unit": {"kind": "job", "name": "nightly"}, "dialect": "postgresql", "executions": [
                  {"sql": "set search_path to north"}, {"sql": "select a from t where id = 1"},
                  {"sql": "set search_path to south"}, {"sql": "select a from t where id = 1"}]}
                """);
        assertThat(told.groups().get(1).log()).extracting(Execution::tenant).doesNotHaveDuplicates();
        assertThat(Judge.findings(told)).isEmpty();
    }

    @Test
    void a_list_holds_several_recordings() throws RecordingFormatException {
        assertThat(read("[" + ORDERS + "," + ORDERS + "]")).hasSize(2);
    }

    @Test
    void a_jdbc_batch_is_one_execution() throws RecordingFormatException {
        Recording recording = only("""
                {"unit": {"kind": "job", "name": "import"}, "executions": [
                  {"sql": "insert into t values (?, ?)", "binds": [[1, "a"], [2, "b"], [3, "c"]]}]}
                """);
        assertThat(recording.groups().get(0).log().get(0).batchSize()).isEqualTo(3);
        assertThat(recording.groups().get(0).counts().batched()).isEqualTo(2);
    }

    @Test
    void binds_that_were_not_told_are_never_called_the_same() throws RecordingFormatException {
        String again = "{\"sql\": \"select name from customer where id = ?\"},";
        String json = "{\"unit\": {\"kind\": \"request\", \"name\": \"GET /\"}, \"executions\": [" + again.repeat(9)
                + "{\"sql\": \"select 1\"}]}";
        Finding finding = onlyFinding(only(json));
        assertThat(finding.rule()).isEqualTo("query-in-loop");
        assertThat(finding.confidence()).isEqualTo(Confidence.POSSIBLE);
        assertThat(finding.evidence().toString()).contains("does not tell the values bound");
    }

    @Test
    void the_facade_reports_on_a_file() throws IOException {
        Report report = Fetchonce.replay(Files.writeString(folder.resolve("case.json"), ORDERS));
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("n-plus-one"));
        assertThat(report.totals().executions()).isEqualTo(4);
        assertThat(report.diagnostics().dataSources()).containsExactly("shop");
    }

    @Test
    void says_which_file_and_where_something_is_wrong() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), ORDERS.replace("\"binds\": [21]", "\"bind\": [21]"));
        assertThatThrownBy(() -> RecordingFile.read(file))
                .isInstanceOf(RecordingFormatException.class)
                .hasMessageStartingWith(file + ": at executions[1].bind: line 17, column ")
                .hasMessageContaining("there is no property 'bind'; known are ")
                .hasMessageEndingWith("docs/recording-format.md describes recordings.");
    }

    @Test
    void explains_each_way_to_go_wrong() {
        assertWrong("", "line 1, column 0: No content to map");
        assertWrong(ORDERS.substring(0, 600), "Unexpected end-of-input");
        assertWrong(ORDERS.replace("\"request\"", "\"quest\""), "at unit.kind: ", "'quest' is none of [test, fixture,");
        assertWrong(ORDERS.replace("\"h2\"", "\"h3\""), "at dialect: ", "'h3' is none of [standard, h2,");
        assertWrong(ORDERS.replace("\"kind\": \"request\", ", ""), "at unit: expected a unit of work such as");
        assertWrong("{\"unit\": {\"kind\": \"job\", \"name\": \"j\"}}", "at executions: expected at least one");
        assertWrong(
                ORDERS.replace("Orders.java:10)", "Orders.java:10"), "at executions[0].frames[0]: expected a frame");
        assertWrong(
                ORDERS.replace("\"sql\": \"select id", "\"dataSource\": \"select id"), "executions[0].sql: expected");
        assertWrong(ORDERS.replace("\"start\": 0.5", "\"start\": -1"), "at executions[0].start: expected milliseconds");
        assertWrong(ORDERS.replace("\"commit\": true", "\"commit\": 3"), "at executions[3].commit: expected true");
        assertWrong(ORDERS.replace("\"rowCount\": 0", "\"rowCount\": 0, \"rows\": []"), "executions[3].rowCount: ");
        assertWrong(
                ORDERS.replace("\"rowCount\": 0", "\"reads\": [{\"from\": 9, \"column\": \"id\", \"values\": [1]}]"),
                "at executions[3].reads[0]: expected from (the number of an execution, 1 to 4)");
        assertWrong(ORDERS.replace("\"binds\": [21]", "\"values\": [21]"), "at executions[1].question: expected with");
        assertWrong("[" + ORDERS + ", {}]", "case: at [1].unit: expected a unit of work");
    }

    private static void assertWrong(String json, String... words) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(RecordingFormatException.class)
                .hasMessageStartingWith("case: ")
                .hasMessageContainingAll(words);
    }

    private static List<Recording> read(String json) throws RecordingFormatException {
        return RecordingFile.read(json, "case", ClassFiles.NONE);
    }

    private static Recording only(String json) throws RecordingFormatException {
        List<Recording> all = read(json);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Finding onlyFinding(Recording recording) {
        List<Finding> findings = Judge.findings(recording);
        assertThat(findings).as("findings").hasSize(1);
        return findings.get(0);
    }
}
