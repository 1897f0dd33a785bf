package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.CallSite;
import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Frame;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loop frame stands on the line that repeats, whatever lies between the loop and the query. */
class LoopFrameTest {
    private static final String CUSTOMER = "select id, name from customer where id = ?";

    @Test
    void is_the_line_in_the_loop_and_not_the_helper_that_queries() {
        assertLoop("a helper in a loop", LoopFrameTest::helperInLoop);
    }

    private static void helperInLoop(Db db) throws SQLException {
        for (long customer : customers(db)) {
            print(db, customer); // a helper in a loop
        }
    }

    @Test
    void is_the_lambda_that_forEach_calls() {
        assertLoop(
                "a lambda for each",
                db -> customers(db).forEach(customer -> {
                    printUnchecked(db, customer); // a lambda for each
                }));
    }

    @Test
    void is_the_lambda_that_a_collection_calls_to_remove_replace_or_sort() {
        assertLoop(
                "a lambda that removes",
                db -> new ArrayList<>(customers(db)).removeIf(customer -> {
                    return printUnchecked(db, customer) < 0; // a lambda that removes
                }));
        assertLoop(
                "a lambda that replaces",
                db -> new ArrayList<>(customers(db)).replaceAll(customer -> {
                    return printUnchecked(db, customer); // a lambda that replaces
                }));
    }

    @Test
    void is_the_method_of_a_class_that_is_merely_named_like_a_proxy() {
        assertLoop("in a class named like a proxy", ProxyLoader::load);
    }

    private static final class ProxyLoader {
        static void load(Db db) throws SQLException {
            for (long customer : customers(db)) {
                print(db, customer); // in a class named like a proxy
            }
        }
    }

    @Test
    void is_the_lambda_in_a_stream() {
        assertLoop(
                "a lambda in a stream",
                db -> assertThat(customers(db).stream()
                                .map(customer -> printUnchecked(db, customer)) // a lambda in a stream
                                .toList())
                        .hasSize(6));
    }

    @Test
    void is_the_line_of_the_stream_that_names_a_method() {
        assertLoop("a method in a stream", db -> {
            Customers customers = new Customers(db);
            customers(db).stream().map(customers::name).forEach(each -> {}); // a method in a stream
        });
    }

    private record Customers(Db db) {
        long name(long customer) {
            return printUnchecked(db, customer);
        }
    }

    @Test
    void is_the_recursive_call() {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> children(each, 0)));
            assertThat(loop(finding.callSite()).line()).isEqualTo(Lines.of(LoopFrameTest.class, "walks down"));
            assertThat(finding.callSite().frames()).doesNotHaveDuplicates();
        }
    }

    private static void children(Db db, long parent) throws SQLException {
        for (long child : db.longs("select id from node where parent_id = ?", parent)) {
            children(db, child); // walks down
        }
    }

    @Test
    void two_branches_of_one_loop_are_one_finding() {
        try (Db db = new Db(Settings.DEFAULT.withAllStacks())) {
            Finding finding = only(db.findings(LoopFrameTest::branches));
            assertThat(finding.repeated().executions()).isEqualTo(6);
        }
    }

    private static void branches(Db db) throws SQLException {
        for (long customer : customers(db)) {
            if (customer % 2 == 0) {
                print(db, customer);
            } else {
                db.longs(CUSTOMER, customer);
            }
        }
    }

    @Test
    void two_loops_that_share_a_helper_are_two_findings_even_when_stacks_are_sampled() {
        try (Db db = new Db()) {
            List<Finding> findings = db.findings(LoopFrameTest::twoLoops);
            assertThat(findings)
                    .hasSize(2)
                    .allSatisfy(finding ->
                            assertThat(finding.repeated().executions()).isEqualTo(6));
            assertThat(findings)
                    .extracting(finding -> loop(finding.callSite()).line())
                    .containsExactlyInAnyOrder(
                            Lines.of(LoopFrameTest.class, "the first of two loops"),
                            Lines.of(LoopFrameTest.class, "the second of two loops"));
        }
    }

    private static void twoLoops(Db db) throws SQLException {
        for (long customer : customers(db)) {
            print(db, customer); // the first of two loops
        }
        for (long customer : db.longs("select id from customer")) {
            print(db, customer); // the second of two loops
        }
    }

    @Test
    void what_sampled_call_paths_leave_open_is_said_and_counted_exactly_from_the_next_run_on() {
        try (Db db = new Db()) {
            assertThat(db.findings(LoopFrameTest::twoLoopsOverOneList))
                    .hasSize(2)
                    .allSatisfy(finding ->
                            assertThat(finding.evidence()).hasAtLeastOneElementOfType(Evidence.Bounded.class));
            assertThat(db.findings(LoopFrameTest::twoLoopsOverOneList))
                    .hasSize(2)
                    .allSatisfy(finding -> {
                        assertThat(finding.evidence()).doesNotHaveAnyElementsOfTypes(Evidence.Bounded.class);
                        assertThat(finding.repeated().executions()).isEqualTo(6);
                    });
        }
    }

    private static void twoLoopsOverOneList(Db db) throws SQLException {
        List<Long> customers = customers(db);
        for (long customer : customers) {
            print(db, customer);
        }
        for (long customer : customers) {
            print(db, customer);
        }
    }

    private static List<Long> customers(Db db) throws SQLException {
        return db.longs("select customer_id from orders");
    }

    private static void print(Db db, long customer) throws SQLException {
        db.longs(CUSTOMER, customer);
    }

    private static long printUnchecked(Db db, long customer) {
        try {
            print(db, customer);
            return customer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertLoop(String marker, Db.Work work) {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(work));
            Frame loop = loop(finding.callSite());
            assertThat(loop.className()).startsWith(LoopFrameTest.class.getName());
            assertThat(loop.line()).isEqualTo(Lines.of(LoopFrameTest.class, marker));
        }
    }

    private static Frame loop(CallSite site) {
        return site.frames().get(site.loopFrame());
    }
}
