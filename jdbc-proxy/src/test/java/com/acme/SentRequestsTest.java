package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.RunCounts;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests, and other work of which no thread tells whose it is, belong to the test that asked for it. */
class SentRequestsTest {
    private final Db db = new Db();
    private final ExecutorService server = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        server.shutdownNow();
        db.close();
    }

    private Fetchonce.Unit test(String name) {
        return db.fetchonce.unit(UnitKind.TEST, name);
    }

    private String key() {
        return db.fetchonce.recorder().testKey().orElseThrow();
    }

    /** On the server's thread; two executions. */
    private void request(@Nullable String key) {
        CompletableFuture.runAsync(
                        () -> {
                            Fetchonce.Unit request = db.fetchonce.sent(UnitKind.REQUEST, "GET /orders", "", key);
                            twice();
                            request.close();
                        },
                        server)
                .join();
    }

    private void twice() {
        try {
            db.longs("select id from orders");
            db.longs("select id from customer");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_request_belongs_to_the_test_whose_key_it_says() throws Exception {
        Fetchonce.Unit first = test("first");
        String key = key();
        Fetchonce.Unit second =
                CompletableFuture.supplyAsync(() -> test("second")).get();

        request(key);

        assertThat(first.counts().executions()).isEqualTo(2);
        assertThat(first.counts().statements()).hasSize(2);
        assertThat(first.counts().strays()).isEqualTo(RunCounts.Strays.NONE);
        assertThat(second.counts().executions()).isZero();
    }

    @Test
    void a_request_that_says_nothing_belongs_to_the_only_test() {
        Fetchonce.Unit test = test("only");

        request(null);

        assertThat(test.counts().executions()).isEqualTo(2);
        assertThat(test.counts().strays()).isEqualTo(new RunCounts.Strays(2, 0, 0));
    }

    @Test
    void a_block_in_a_test_stands_for_it() {
        Fetchonce.Unit test = test("only");
        Fetchonce.Unit block = test("block");
        request(null);
        block.close();

        assertThat(block.counts().executions()).isEqualTo(2);
        assertThat(test.counts().executions()).isEqualTo(2);
        assertThat(test.counts().untold()).isZero();
    }

    @Test
    void of_several_tests_none_has_it_and_each_knows() throws Exception {
        Fetchonce.Unit first = test("first");
        Fetchonce.Unit second =
                CompletableFuture.supplyAsync(() -> test("second")).get();

        request(null);

        assertThat(first.counts().executions()).isZero();
        assertThat(first.counts().strays()).isEqualTo(new RunCounts.Strays(0, 2, 0));
        assertThat(second.counts().strays()).isEqualTo(new RunCounts.Strays(0, 2, 0));
    }

    @Test
    void a_request_of_a_test_that_has_ended_belongs_to_nobody() {
        Fetchonce.Unit ended = test("ended");
        String key = key();
        ended.close();
        Fetchonce.Unit next = test("next");

        request(key);

        assertThat(ended.counts().executions()).isZero();
        assertThat(next.counts().executions()).isZero();
        assertThat(next.counts().strays()).isEqualTo(RunCounts.Strays.NONE);
    }

    @Test
    void a_test_waits_for_the_end_of_a_request_that_was_answered() throws Exception {
        Fetchonce.Unit test = test("waits");
        String key = key();
        CountDownLatch answered = new CountDownLatch(1);
        server.execute(() -> {
            Fetchonce.Unit request = db.fetchonce.sent(UnitKind.REQUEST, "GET /orders", "", key);
            answered.countDown();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            twice();
            request.close();
        });
        answered.await();

        test.close();

        assertThat(test.counts().executions()).isEqualTo(2);
        assertThat(test.counts().statements()).hasSize(2);
    }

    @Test
    void a_request_that_does_not_end_counts_as_far_as_it_came() throws Exception {
        Fetchonce.Unit test = test("goes on");
        String key = key();
        Fetchonce.Unit request = CompletableFuture.supplyAsync(
                        () -> {
                            Fetchonce.Unit open = db.fetchonce.sent(UnitKind.REQUEST, "GET /events", "", key);
                            twice();
                            return open;
                        },
                        server)
                .get();

        test.close();
        server.submit(() -> {
                    twice();
                    request.close();
                })
                .get();

        assertThat(test.counts().executions()).isEqualTo(2);
        assertThat(request.counts().executions()).isEqualTo(4);
    }

    @Test
    void what_other_threads_execute_is_of_the_test_that_runs_where_nobody_sees_it_handed_over() throws Exception {
        db.fetchonce.recorder().takeStrays();
        server.submit(this::twice).get();
        for (int i = 0; i < 2; i++) {
            try (Fetchonce.Unit test = test("test " + i)) {
                server.submit(this::twice).get();
                twice();

                assertThat(test.counts().executions()).isEqualTo(4);
                assertThat(test.counts().strays()).isEqualTo(new RunCounts.Strays(2, 0, 0));
            }
            server.submit(this::twice).get();
        }
    }

    @Test
    void what_other_threads_execute_is_of_none_of_several_tests() throws Exception {
        db.fetchonce.recorder().takeStrays();
        Fetchonce.Unit first = test("first");
        server.submit(this::twice).get();
        Fetchonce.Unit second =
                CompletableFuture.supplyAsync(() -> test("second")).get();
        server.submit(this::twice).get();

        assertThat(first.counts().executions()).isEqualTo(2);
        assertThat(first.counts().strays()).isEqualTo(new RunCounts.Strays(2, 2, 0));
        assertThat(second.counts().strays()).isEqualTo(new RunCounts.Strays(0, 2, 0));
    }

    @Test
    void what_a_thread_of_tests_executes_between_them_is_of_no_other_test() throws Exception {
        db.fetchonce.recorder().takeStrays();
        server.submit(() -> db.fetchonce.recorder().runsTests()).get();
        Fetchonce.Unit test = test("other");

        server.submit(this::twice).get();

        assertThat(test.counts().executions()).isZero();
        assertThat(test.counts().strays()).isEqualTo(RunCounts.Strays.NONE);
    }
}
