package dev.fetchonce.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.RelationKind;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed agent in JVMs of its own. */
class AgentIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void proves_the_n_plus_one_of_a_plain_jdbc_program() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.PlainJdbc", "0");

        Report report = ReportJson.read(folder.resolve("fetchonce/fetchonce.json"));
        assertThat(report.findings()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
        assertThat(finding.repeated().executions()).isEqualTo(5);
        Finding.Relation relation = finding.relation();
        assertThat(relation).isNotNull();
        assertThat(relation == null ? null : relation.kind()).isEqualTo(RelationKind.ONE_TO_ONE);
        assertThat(report.units()).extracting(Report.Unit::kind).containsExactly(UnitKind.MAIN);
        assertThat(report.application()).isEqualTo("PlainJdbc");
        assertThat(report.diagnostics().dataSources()).containsExactly("jdbc:h2:mem:plain");
        assertThat(report.diagnostics().faults()).isEmpty();
        assertThat(result.err())
                .containsOnlyOnce("fetchonce: observing 1 DataSource (jdbc:h2:mem:plain)")
                .contains("1 N+1 pattern causes 5 of 18 queries (28%)")
                .contains("Shop.names (Shop.java:")
                .contains(folder.resolve("fetchonce/fetchonce.html").toString());
    }

    @Test
    void writes_a_page_that_everybody_may_read_beside_the_json() throws Exception {
        new ChildJvm(folder).observed("report=reports/deep").run("example.PlainJdbc", "0");

        assertThat(folder.resolve("reports/deep"))
                .isDirectoryContaining("glob:**fetchonce.html")
                .isDirectoryContaining("glob:**fetchonce.json");
        assertThat(Files.getPosixFilePermissions(folder.resolve("reports/deep/fetchonce.html")))
                .as("as the umask has it, not a temporary file's")
                .hasSizeGreaterThan(2);
    }

    @Test
    void leaves_output_and_exit_code_alone() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.PlainJdbc", "3");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out()).isEqualTo("[user1, user2, user3, user4, user5]\n");
    }

    @Test
    void an_exception_of_the_application_stays_its_own_and_the_report_is_written() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.PlainJdbc");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(
                        "Exception in thread \"main\" java.lang.IllegalStateException: the application's own exception");
        assertThat(folder.resolve("fetchonce/fetchonce.json")).exists();
    }

    @Test
    void an_unwritable_folder_is_one_clear_line() throws Exception {
        Files.writeString(folder.resolve("taken"), "a file, no folder");

        ChildJvm.Result result =
                new ChildJvm(folder).observed("report=taken/report").run("example.PlainJdbc", "3");

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err().lines())
                .filteredOn(line -> line.contains("cannot write the report to " + folder.resolve("taken/report")))
                .hasSize(1);
        assertThat(result.err())
                .as("said at start")
                .startsWith("fetchonce 0.1.0: observing; but the report cannot go to " + folder.resolve("taken/report")
                        + ": " + folder.resolve("taken") + " is no folder")
                .doesNotContain("\tat ");
    }

    @Test
    void what_is_excluded_is_left_alone() throws Exception {
        ChildJvm.Result result =
                new ChildJvm(folder).observed("exclude=datasource:*mem:plain").run("example.PlainJdbc", "0");

        assertThat(result.out()).contains("user1");
        assertThat(ReportJson.read(folder.resolve("fetchonce/fetchonce.json"))
                        .totals()
                        .executions())
                .isZero();
        assertThat(result.err()).contains("nothing was observed", "The options 'include' and 'exclude'");
    }

    @Test
    void an_unknown_option_leaves_the_application_unobserved_and_lists_the_valid_ones() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("colour=blue").run("example.PlainJdbc", "0");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("user1");
        assertThat(result.err())
                .containsOnlyOnce("unknown option 'colour' in the agent's arguments")
                .contains("report:", "app:", "values:", "stacks:", "min:", "enabled:", "debug:");
        assertThat(folder.resolve("fetchonce")).doesNotExist();
    }

    @Test
    void a_system_property_gives_an_option_too() throws Exception {
        new ChildJvm(folder).with("-Dfetchonce.report=here").observed("").run("example.PlainJdbc", "0");

        assertThat(folder.resolve("here/fetchonce.json")).exists();
    }

    @Test
    void enabled_false_is_as_if_it_were_not_there() throws Exception {
        ChildJvm.Result result =
                new ChildJvm(folder).observed("enabled=false").run("example.Visible", "dev.fetchonce.bootstrap.Bridge");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Bridge hidden");
    }

    @Test
    void says_at_start_that_it_observes_and_at_the_end_that_there_was_nothing() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.Visible");

        assertThat(result.err())
                .startsWith("fetchonce 0.1.0: observing; the report goes to " + folder.resolve("fetchonce"))
                .contains("nothing was observed", "No class that is a DataSource or a Driver was loaded");
    }

    @Test
    void a_jvm_that_saw_nothing_leaves_the_report_that_another_one_wrote_meanwhile() throws Exception {
        ChildJvm launcher = new ChildJvm(Files.createDirectory(folder.resolve("launcher")))
                .observed("report=" + folder.resolve("shared"));
        Process waiting = launcher.start("example.Idle");
        new ChildJvm(folder).observed("report=" + folder.resolve("shared")).run("example.PlainJdbc", "0");
        waiting.getOutputStream().close();

        assertThat(launcher.end(waiting).err()).contains("another JVM has written its report");
        assertThat(ReportJson.read(folder.resolve("shared/fetchonce.json")).findings())
                .hasSize(1);
    }

    @Test
    void counts_each_query_once_through_a_pool_and_leaves_the_pools_own_out() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.Pooled");

        assertThat(result.out())
                .isEqualTo("[user1, user2, user3, user4, user5]\norg.h2.jdbc.JdbcConnection\ntrue\ntrue\n");
        Report report = ReportJson.read(folder.resolve("fetchonce/fetchonce.json"));
        assertThat(report.statements())
                .extracting(Report.StatementSummary::sql)
                .as("the pool's test query")
                .noneMatch(sql -> sql.equals("select ?"));
        assertThat(report.totals().executions()).isEqualTo(2 + 10 + 6);
        assertThat(report.units()).hasSize(1);
        assertThat(report.diagnostics().faults()).isEmpty();
    }

    @Test
    void a_request_is_a_unit_named_by_its_pattern_or_its_path() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.Web");

        assertThat(result.out()).contains("the page's own exception");
        Report report = ReportJson.read(folder.resolve("fetchonce/fetchonce.json"));
        assertThat(report.units())
                .filteredOn(unit -> unit.kind() == UnitKind.REQUEST)
                .extracting(unit -> unit.name() + " " + unit.runs() + " " + unit.maxExecutions())
                .containsExactlyInAnyOrder("GET /customers/{id} 3 6", "GET /patterns/{name} 1 6", "GET /fails 1 6");
    }

    @Test
    void a_run_of_a_quartz_job_is_a_unit() throws Exception {
        new ChildJvm(folder).observed("").run("example.Nightly");

        Report report = ReportJson.read(folder.resolve("fetchonce/fetchonce.json"));
        assertThat(report.units())
                .filteredOn(unit -> unit.kind() == UnitKind.JOB)
                .extracting(unit -> unit.name() + " " + unit.runs() + " " + unit.maxExecutions())
                .containsExactly("NightlyJob.execute 1 6");
    }

    @Test
    void answers_at_the_control_door() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.Doors");

        Report run = ReportJson.read(result.out());
        assertThat(run.units()).extracting(Report.Unit::name).containsExactly("Doors.test");
        assertThat(run.totals().executions()).isEqualTo(6);
        assertThat(run.findings()).hasSize(1);
        assertThat(result.err())
                .contains("version 0.1.0", "observed 1", "folder " + folder.resolve("fetchonce"))
                .contains("written " + folder.resolve("fetchonce/fetchonce.html"));
    }

    @Test
    void names_entity_and_attribute_of_an_application_with_eclipselink() throws Exception {
        ChildJvm.Result result = new ChildJvm(folder).observed("").run("example.Library");

        assertThat(result.out()).isEqualTo("ready\n5\n");
        assertNamesTheBooks(ReportJson.read(folder.resolve("fetchonce/fetchonce.json")));
    }

    static void assertNamesTheBooks(Report report) {
        assertThat(report.findings())
                .filteredOn(each -> each.rule().equals("n-plus-one"))
                .singleElement()
                .satisfies(each -> assertThat(each.relation())
                        .isEqualTo(new Finding.Relation(
                                RelationKind.TO_MANY, "author.id", "book.author_id", "Author", "books")));
        assertThat(report.diagnostics().faults()).isEmpty();
    }
}
