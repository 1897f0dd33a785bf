package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.capture.WorkHandedOver;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.report.Report;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work that a unit hands to other threads belongs to it, as long as it is open. */
class HandedOverTest {
    @Test
    void rows_read_by_one_thread_prove_what_others_bind_and_the_loop_is_the_submitters() {
        try (Db db = new Db()) {
            Report report = db.run(each -> {
                List<Thread> threads = new ArrayList<>();
                for (long customer : db.longs("select customer_id from orders")) {
                    threads.add(handOver(db, () -> name(db, customer))); // loop
                }
                join(threads);
            });

            assertThat(report.units()).hasSize(1);
            assertThat(report.totals().executions()).isEqualTo(7);
            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
                assertThat(finding.repeated().executions()).isEqualTo(6);
                assertThat(finding.callSite().place())
                        .contains("HandedOverTest#")
                        .doesNotContain("name");
            });
        }
    }

    @Test
    void one_object_handed_over_many_times_is_as_many_tasks() {
        try (Db db = new Db()) {
            WorkHandedOver work = db.fetchonce.recorder().handedOver();
            Runnable task = () -> name(db, 21);
            Report report = db.run(each -> {
                for (int i = 0; i < 5; i++) {
                    work.submitted(task);
                }
                List<Thread> threads = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    threads.add(start(db, task));
                }
                join(threads);
            });

            assertThat(report.totals().executions()).isEqualTo(5);
        }
    }

    @Test
    void work_that_outlives_its_unit_is_a_unit_of_its_own_and_says_who_handed_it_over() {
        try (Db db = new Db()) {
            Runnable task = () -> name(db, 21);
            db.run(each -> db.fetchonce.recorder().handedOver().submitted(task));
            join(List.of(start(db, task)));

            assertThat(db.fetchonce.report().units())
                    .filteredOn(unit -> unit.name().endsWith(", handed over by work"))
                    .singleElement()
                    .satisfies(unit -> {
                        assertThat(unit.kind()).isEqualTo(UnitKind.THREAD);
                        assertThat(unit.executions()).isEqualTo(1);
                    });
        }
    }

    @Test
    void a_thread_started_in_a_unit_belongs_to_it() {
        try (Db db = new Db()) {
            Report report = db.run(each -> {
                Thread thread = new Thread(() -> name(db, 21));
                db.fetchonce.recorder().handedOver().submitted(thread);
                thread.start();
                join(List.of(thread));
            });

            assertThat(report.totals().executions()).isEqualTo(1);
        }
    }

    @Test
    void a_thread_that_takes_tasks_keeps_nothing_of_the_one_before_nor_of_who_started_it() {
        try (Db db = new Db()) {
            WorkHandedOver work = db.fetchonce.recorder().handedOver();
            long before = db.fetchonce.report().totals().executions();
            Object first = new Object();
            Report report = db.run(each -> {
                Thread worker = new Thread(() -> {
                    work.works(first);
                    name(db, 21);
                    work.turnsTo(null);
                    work.turnsTo(new Object());
                    name(db, 22);
                });
                work.submitted(first);
                work.submitted(worker);
                worker.start();
                join(List.of(worker));
            });

            assertThat(report.totals().executions()).isEqualTo(1);
            assertThat(db.fetchonce.report().totals().executions() - before).isEqualTo(2);
        }
    }

    @Test
    void work_run_by_a_thread_that_waits_for_it_has_the_submitters_call_path_alone() throws SQLException {
        try (Db db = new Db()) {
            WorkHandedOver work = db.fetchonce.recorder().handedOver();
            Report report = db.run(each -> {
                List<Runnable> tasks = new ArrayList<>();
                for (long customer : db.longs("select customer_id from orders")) {
                    Runnable task = () -> name(db, customer);
                    work.submitted(task);
                    tasks.add(task);
                }
                helpWith(tasks.subList(0, 3), work);
                helpWith(tasks.subList(3, 6), work);
            });

            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.repeated().executions()).isEqualTo(6);
                assertThat(finding.callSite().place()).doesNotContain("helpWith");
            });
        }
    }

    @Test
    void nothing_is_remembered_where_no_unit_is_open() {
        try (Db db = new Db()) {
            WorkHandedOver work = db.fetchonce.recorder().handedOver();
            Object task = new Object();
            Thread nobodys = new Thread(() -> work.submitted(task));
            nobodys.start();
            join(List.of(nobodys));

            assertThat(work.begins(task)).isNull();
        }
    }

    private static void helpWith(List<Runnable> tasks, WorkHandedOver work) {
        tasks.forEach(task -> run(task, work));
    }

    private static Thread handOver(Db db, Runnable task) {
        db.fetchonce.recorder().handedOver().submitted(task);
        return start(db, task);
    }

    /** A thread that nobody knows runs a task. */
    private static Thread start(Db db, Runnable task) {
        Fetchonce fetchonce = db.fetchonce;
        Thread thread = new Thread(() -> run(task, fetchonce.recorder().handedOver()));
        thread.start();
        return thread;
    }

    private static void run(Runnable task, WorkHandedOver work) {
        Object token = work.begins(task);
        task.run();
        if (token != null) {
            work.ends(token);
        }
    }

    private static void name(Db db, long customer) {
        try {
            db.longs("select id, name from customer where id = ?", customer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread each : threads) {
                each.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
