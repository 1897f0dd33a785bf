package dev.fetchonce.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What waits to be run is known by identity, weakly, and within bounds. */
class HandOversTest {
    private final HandOvers pending = new HandOvers();
    private final HandOver one = handOver("one");
    private final HandOver other = handOver("other");

    @Test
    void gives_what_two_units_handed_over_in_their_order() {
        Object task = new Object();
        pending.put(task, one, false);
        pending.put(task, other, false);

        assertThat(pending.take(task)).isSameAs(one);
        assertThat(pending.take(task)).isSameAs(other);
        assertThat(pending.take(task)).isNull();
        assertThat(pending.isEmpty()).isTrue();
    }

    @Test
    void forgets_what_was_known_of_a_task_that_is_used_again() {
        Object task = new Object();
        pending.put(task, one, true);
        pending.put(task, other, true);

        assertThat(pending.take(task)).isSameAs(other);
        assertThat(pending.take(task)).isNull();
    }

    @Test
    void never_asks_a_task_whether_it_equals_another() {
        Object task = new Unequal();
        pending.put(task, one, false);

        assertThat(pending.take(task)).isSameAs(one);
    }

    @Test
    void takes_no_more_than_it_may_keep() {
        List<Object> tasks = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < 100_000; i++) {
            Object task = new Object();
            tasks.add(task);
            refused += pending.put(task, one, false) ? 0 : 1;
        }

        assertThat(tasks.size() - refused).isBetween(50_000, 65_536);
    }

    @Test
    void what_was_dropped_unrun_makes_room() throws InterruptedException {
        for (int i = 0; i < 100_000; i++) {
            pending.put(new Object(), one, false);
        }
        System.gc();
        List<Object> tasks = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            Object task = new Object();
            tasks.add(task);
            refused += pending.put(task, one, false) ? 0 : 1;
        }

        assertThat(refused).as("of " + tasks.size()).isZero();
    }

    @Test
    void threads_that_use_one_task_lose_none() throws InterruptedException {
        Object task = new Object();
        AtomicInteger taken = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> {
                for (int turn = 0; turn < 5_000; turn++) {
                    pending.put(task, one, false);
                    taken.addAndGet(pending.take(task) == null ? 0 : 1);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread each : threads) {
            each.join();
        }

        assertThat(taken).hasValue(20_000);
        assertThat(pending.isEmpty()).isTrue();
    }

    private static HandOver handOver(String name) {
        UnitOfWork unit = new UnitOfWork(UnitKind.JOB, name);
        ClassFiles none = className -> null;
        OpenUnit open = new OpenUnit(unit, null, Settings.DEFAULT, new Sampling(false), none);
        return open.handOver(new Strand(open, null));
    }

    /** Somebody else's code, which has its own ideas. */
    private static final class Unequal {
        @Override
        public boolean equals(Object other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException();
        }
    }
}
