package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.AcceptFinding;
import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.BaselineFile;
import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.AcceptedBy;
import dev.fetchonce.model.Accepting;
import dev.fetchonce.model.Finding;
import dev.fetchonce.report.Report;
import dev.fetchonce.report.ReportJson;
import dev.fetchonce.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to accept a finding, beside the twin that does not. */
class AcceptingTest {
    private static final String ITEMS = "select id, quantity from order_item where order_id = ?";

    @TempDir
    private Path folder;

    @Test
    void an_entry_of_the_baseline_accepts_its_finding_and_no_other() throws IOException {
        Path file = baselineOf(AcceptingTest::items);
        Report report = report(baseline(file), AcceptingTest::items);
        assertThat(report.findings()).isEmpty();
        assertThat(report.totals().findings()).isZero();
        assertThat(report.totals().avoidableExecutions()).isZero();
        Finding accepted = only(report.baseline().findings());
        assertThat(acceptance(accepted)).isEqualTo(new Finding.Acceptance(AcceptedBy.BASELINE, "known", null));
        assertThat(Verdict.of(report).text()).contains("No N+1 pattern").contains("1 accepted finding is not counted.");

        assertThat(report(baseline(file), AcceptingTest::itemsElsewhere).findings())
                .hasSize(1);
    }

    @Test
    void an_accepted_finding_stays_so_in_lambdas_and_in_moved_lines() throws IOException {
        Db.Work lambda = db -> {
            Runnable each = () -> items(db);
            each.run();
        };
        Path file = baselineOf(lambda);
        assertThat(report(baseline(file), db -> {
                            items(db);
                        })
                        .findings())
                .isEmpty();
    }

    @Test
    void the_same_finding_in_two_units_is_one_entry() {
        try (Db db = new Db()) {
            List<Finding> twice =
                    List.of(only(db.findings(AcceptingTest::items)), only(db.findings(AcceptingTest::items)));
            assertThat(Baseline.of(twice, "known", "", "", null).entries()).hasSize(1);
        }
    }

    @Test
    void an_entry_that_matches_nothing_is_stale() throws IOException {
        Path file = baselineOf(AcceptingTest::itemsElsewhere);
        try (Db db = new Db(baseline(file))) {
            db.run(AcceptingTest::items);
            Report report = db.fetchonce.report();
            Report.Entry stale = report.baseline().stale().get(0);
            assertThat(stale.place()).isEqualTo("com.acme.AcceptingTest#itemsElsewhere");
            assertThat(Verdict.of(report).text()).contains("1 entry of the baseline matches nothing any more.");

            db.run(AcceptingTest::itemsElsewhere);
            assertThat(db.fetchonce.report().baseline().stale()).isEmpty();
        }
    }

    @Test
    void an_expired_entry_hides_nothing_and_is_told() throws IOException {
        Path file = folder.resolve("expired.json");
        BaselineFile.write(Baseline.of(found(AcceptingTest::items), "known", "Ann", "2019-01-01", "2019-12-31"), file);
        Report report = report(baseline(file), AcceptingTest::items);
        assertThat(only(report.findings()).accepted()).isNull();
        assertThat(report.baseline().findings()).isEmpty();
        assertThat(report.baseline().expired())
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).isEqualTo(AcceptedBy.BASELINE))
                .satisfies(entry -> assertThat(entry.expires()).isEqualTo("2019-12-31"));
        assertThat(Verdict.of(report).text()).contains("1 acceptance has expired.");
    }

    @Test
    void one_that_still_holds_goes_before_one_that_has_expired() throws IOException {
        Path file = folder.resolve("expired.json");
        BaselineFile.write(Baseline.of(found(AcceptingTest::items), "known", "", "", "2019-12-31"), file);
        Settings both = Settings.DEFAULT.withAccepting(new Accepting(file, null, List.of("table:order_item")));
        assertThat(report(both, AcceptingTest::items).findings()).isEmpty();
    }

    @Test
    void a_broken_baseline_loses_nothing_and_is_told_in_the_diagnostics() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"version\": 1, \"acc");
        Report report = report(baseline(file), AcceptingTest::items);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.diagnostics().faults())
                .singleElement()
                .asString()
                .startsWith("baseline: " + file + ": expected a Fetchonce baseline")
                .endsWith("Mend it by hand, or take the file from version control.");
    }

    @Test
    void an_annotation_on_a_method_or_class_of_the_call_site_accepts() {
        assertAccepted(AcceptingTest::annotated, AcceptedBy.ANNOTATION, "the vendor's code");
        assertAccepted(new Legacy()::items, AcceptedBy.ANNOTATION, "nobody owns it");
        assertAccepted(db -> new Legacy.Part().items(db), AcceptedBy.ANNOTATION, "nobody owns it");
        assertAccepted(AcceptingTest::twice, AcceptedBy.ANNOTATION, "second");
        assertAccepted(AcceptingTest::allRules, AcceptedBy.ANNOTATION, "all");
        assertAccepted(AcceptingTest::ownAnnotation, AcceptedBy.ANNOTATION, "own");
        assertAccepted(AcceptingTest::inALambda, AcceptedBy.ANNOTATION, "around the lambda");
    }

    @Test
    void an_annotation_for_another_rule_or_past_its_day_does_not() {
        assertThat(found(AcceptingTest::anotherRule)).hasSize(1);
        Report report = report(Settings.DEFAULT, AcceptingTest::annotatedUntil2019);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.baseline().expired())
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).isEqualTo(AcceptedBy.ANNOTATION));
    }

    @Test
    void what_one_run_does_not_accept_counts() {
        for (Db.Work other : List.<Db.Work>of(AcceptingTest::items, AcceptingTest::annotatedUntil2019)) {
            try (Db db = new Db()) {
                db.run(AcceptingTest::annotated);
                db.run(other);
                db.run(AcceptingTest::annotated);
                assertThat(only(db.fetchonce.report().findings()).runs()).isEqualTo(3);
            }
        }
    }

    @Test
    void an_annotation_with_a_date_that_is_none_accepts_nothing_and_is_told() {
        Report report = report(Settings.DEFAULT, AcceptingTest::annotatedUntilSoon);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.diagnostics().faults())
                .singleElement()
                .asString()
                // A unit is analysed for its own report and for that of all: how often it is told depends on which is
                // first.
                .startsWith("not followed in com.acme.AcceptingTest: @AcceptFinding: expires expects a date such as"
                        + " 2027-01-31, but got 'soon'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule:n-plus-one because known",
                "class:com.acme.AcceptingTest because known",
                "class:com.acme.* because known",
                "table:ORDER_ITEM because known",
                "table:order_* rule:n-* class:*Test because known",
            })
    void a_line_of_which_all_criteria_are_met_accepts(String line) {
        Report report = report(ignoring(line), AcceptingTest::items);
        assertThat(report.findings()).isEmpty();
        assertThat(acceptance(only(report.baseline().findings())))
                .isEqualTo(new Finding.Acceptance(AcceptedBy.CONFIGURATION, "known", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule:duplicate-query",
                "class:com.acme.Accepting",
                "class:com.acme",
                "table:order",
                "fingerprint:0000000000000000",
                "rule:n-plus-one table:customer",
                "rule:n-plus-one expires:2019-12-31",
            })
    void a_line_of_which_one_is_not_met_does_not(String line) {
        assertThat(report(ignoring(line), AcceptingTest::items).findings()).hasSize(1);
    }

    @Test
    void a_line_that_is_wrong_stops_who_wrote_it() {
        assertThatThrownBy(() -> new Db(ignoring("packages:com.acme")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown key 'packages'");
    }

    @Test
    void a_file_of_lines_is_followed_but_for_those_that_are_wrong() throws IOException {
        Path file = Files.writeString(folder.resolve("fetchonce.ignore"), """
                # what the vendor does
                tables:order_item

                table:order_item because known
                """);
        Report report =
                report(Settings.DEFAULT.withAccepting(new Accepting(null, file, List.of())), AcceptingTest::items);
        assertThat(report.findings()).isEmpty();
        assertThat(report.diagnostics().faults())
                .singleElement()
                .asString()
                .startsWith(file + ", line 2, is not followed: unknown key 'tables' in 'tables:order_item'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* fetchonce:ignore n-plus-one because known */ " + ITEMS,
                "/* other */ /*fetchonce:ignore because known*/ " + ITEMS,
                ITEMS + " -- fetchonce:ignore n-plus-one because known",
            })
    void a_comment_in_the_statement_accepts(String sql) {
        assertAccepted(db -> items(db, sql, sql), AcceptedBy.COMMENT, "known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* fetchonce:ignore duplicate-query because known */ " + ITEMS,
                "/* fetchonce:ignored */ " + ITEMS,
                "/* see fetchonce:ignore */ " + ITEMS,
                ITEMS + " and '/* fetchonce:ignore */' <> ''",
            })
    void a_comment_that_says_something_else_does_not(String sql) {
        assertThat(found(db -> items(db, sql, sql))).hasSize(1);
    }

    @Test
    void a_comment_that_only_some_of_the_repeats_have_does_not() {
        String ignored = "/* fetchonce:ignore */ " + ITEMS;
        assertThat(found(db -> items(db, ignored, ITEMS))).hasSize(1);
        assertThat(found(db -> items(db, ITEMS, ignored))).hasSize(1);
        assertThat(found(db -> items(db, ignored, ignored))).isEmpty();
    }

    @Test
    void what_a_finding_says_to_paste_accepts_it() throws IOException {
        Finding finding = only(found(AcceptingTest::items));
        Finding.Accept accept = Objects.requireNonNull(finding.accept());
        assertThat(accept.annotation()).isEqualTo("@AcceptFinding(rule = \"n-plus-one\", reason = \"known\")");

        Path file = Files.writeString(
                folder.resolve("pasted.json"), "{\"version\": 1, \"accepted\": [" + accept.baselineEntry() + "]}");
        assertThat(report(baseline(file), AcceptingTest::items).findings()).isEmpty();
        assertThat(report(ignoring(accept.ignoreLine()), AcceptingTest::items).findings())
                .isEmpty();
        String commented = accept.comment() + " " + ITEMS;
        assertThat(found(db -> items(db, commented, commented))).isEmpty();
    }

    @Test
    void the_reports_json_keeps_what_is_accepted_stale_and_expired() throws IOException {
        try (Db db = new Db(baseline(baselineOf(AcceptingTest::itemsElsewhere)))) {
            db.run(AcceptingTest::inALambda);
            db.run(AcceptingTest::annotatedUntil2019);
            Report report = db.fetchonce.report();
            assertThat(report.baseline().findings()).hasSize(1);
            assertThat(report.baseline().stale()).hasSize(1);
            assertThat(report.baseline().expired()).hasSize(1);
            assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
        }
    }

    private static void items(Db db) {
        items(db, ITEMS, ITEMS);
    }

    private static void items(Db db, String first, String others) {
        try {
            List<Long> orders = db.longs("select id from orders");
            for (int i = 0; i < orders.size(); i++) {
                db.longs(i == 0 ? first : others, orders.get(i));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void itemsElsewhere(Db db) throws SQLException {
        for (long order : db.longs("select id from orders")) {
            db.longs(ITEMS, order);
        }
    }

    @AcceptFinding(rule = "n-plus-one", reason = "the vendor's code")
    private static void annotated(Db db) {
        items(db);
    }

    @AcceptFinding(rule = "duplicate-query", reason = "first")
    @AcceptFinding(rule = "n-plus-one", reason = "second", expires = "2999-12-31")
    private static void twice(Db db) {
        items(db);
    }

    @AcceptFinding(reason = "all")
    private static void allRules(Db db) {
        items(db);
    }

    @Own.AcceptFinding(rule = "n-plus-one", reason = "own")
    private static void ownAnnotation(Db db) {
        items(db);
    }

    @AcceptFinding(rule = "n-plus-one", reason = "around the lambda")
    private static void inALambda(Db db) throws SQLException {
        db.longs("select id from orders").forEach(order -> oneOrder(db, order));
    }

    private static void oneOrder(Db db, long order) {
        try {
            db.longs(ITEMS, order);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AcceptFinding(rule = "duplicate-query", reason = "another")
    private static void anotherRule(Db db) {
        items(db);
    }

    @AcceptFinding(rule = "n-plus-one", reason = "known", expires = "2019-12-31")
    private static void annotatedUntil2019(Db db) {
        items(db);
    }

    @AcceptFinding(rule = "n-plus-one", reason = "known", expires = "soon")
    private static void annotatedUntilSoon(Db db) {
        items(db);
    }

    @AcceptFinding(
            rule = {"n-plus-one", "duplicate-query"},
            reason = "nobody owns it")
    private static final class Legacy {
        void items(Db db) throws SQLException {
            itemsElsewhere(db);
        }

        private static final class Part {
            void items(Db db) throws SQLException {
                itemsElsewhere(db);
            }
        }
    }

    private static final class Own {
        @interface AcceptFinding {
            String rule();

            String reason();
        }
    }

    private static void assertAccepted(Db.Work work, AcceptedBy by, String reason) {
        Report report = report(Settings.DEFAULT, work);
        assertThat(report.findings()).isEmpty();
        assertThat(acceptance(only(report.baseline().findings())).by()).isEqualTo(by);
        assertThat(acceptance(only(report.baseline().findings())).reason()).isEqualTo(reason);
    }

    private static Finding.Acceptance acceptance(Finding finding) {
        return Objects.requireNonNull(finding.accepted());
    }

    private Path baselineOf(Db.Work work) throws IOException {
        Path file = folder.resolve("baseline.json");
        BaselineFile.write(Baseline.of(found(work), "known", "Ann", "2026-11-22", null), file);
        return file;
    }

    private static List<Finding> found(Db.Work work) {
        return report(Settings.DEFAULT, work).findings();
    }

    private static Settings baseline(Path file) {
        return Settings.DEFAULT.withAccepting(new Accepting(file, null, List.of()));
    }

    private static Settings ignoring(String line) {
        return Settings.DEFAULT.withAccepting(new Accepting(null, null, List.of(line)));
    }

    private static Report report(Settings settings, Db.Work work) {
        try (Db db = new Db(settings)) {
            return db.run(work);
        }
    }
}
