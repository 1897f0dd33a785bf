package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Threads work at the same time, each in its unit of work. */
abstract class ThreadBehaviour extends Behaviour {
    private static final int THREADS = 8;
    private static final int QUERIES = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    ThreadBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    /** One thread's work; gives what was seen of it. */
    private Seen work(int number, CountDownLatch start) throws SQLException, InterruptedException {
        start.countDown();
        start.await();
        FrontEnd.Unit unit = frontEnd().open("thread " + number);
        try (Connection own = another();
                PreparedStatement query = own.prepareStatement("select name from customer where id <= ?")) {
            for (int i = 0; i < QUERIES; i++) {
                query.setLong(1, 100 + number % 5);
                drain(query);
            }
            return new Seen(unit.recording());
        } finally {
            unit.finish();
        }
    }

    @Test
    void each_counts_what_it_executed_itself() throws Exception {
        CountDownLatch start = new CountDownLatch(THREADS);
        List<Future<Seen>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            all.add(threads.submit(() -> work(number, start)));
        }
        for (int i = 0; i < THREADS; i++) {
            Seen seen = all.get(i).get();
            assertThat(seen.counts().executions()).isEqualTo(QUERIES);
            assertThat(seen.counts().rows()).isEqualTo((long) QUERIES * (i % 5));
        }
        assertThat(seen().executions()).isZero();
    }

    @Test
    void a_connection_goes_from_one_thread_to_the_next() throws Exception {
        query("select id from town");
        Seen other = threads.submit(() -> {
                    FrontEnd.Unit unit = frontEnd().open("other");
                    query("select id from town");
                    Seen seen = new Seen(unit.recording());
                    unit.finish();
                    return seen;
                })
                .get();
        query("select id from town");

        assertThat(other.counts().executions()).isEqualTo(1);
        assertThat(seen().counts().executions()).isEqualTo(2);
    }

    @Test
    void a_statement_is_cancelled_by_another_thread() throws Exception {
        try (Statement statement = connection.createStatement()) {
            Future<?> cancelling = threads.submit(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    statement.cancel();
                    TimeUnit.MILLISECONDS.sleep(5);
                }
                return null;
            });
            assertThatThrownBy(() -> {
                        try (ResultSet rows = statement.executeQuery(
                                "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b")) {
                            drain(rows);
                        }
                    })
                    .isInstanceOf(SQLException.class);
            cancelling.cancel(true);
        }
        assertThat(seen().counts().failures()).isEqualTo(1);
    }
}
