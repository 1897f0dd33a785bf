package com.acme.ways;

import com.acme.store.Store;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** {@code @Scheduled}, in which an event is heard, and {@code @Async} that nobody's unit asked for. */
final class SpringSchedulingWay implements Way {
    @Override
    public void take(Store store) throws Exception {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Store.class, () -> store);
            context.register(Nightly.class, Audit.class, Mailer.class, Switches.class);
            context.refresh();
            context.getBean(Mail.class).send();
            await(context.getBean(Nightly.class).done);
            await(context.getBean(Mail.class).done());
        }
    }

    static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it did not run");
        }
    }

    @EnableAsync
    @EnableScheduling
    static class Switches {}

    /** What the audit hears of. */
    record Closed(String day) {}

    static class Nightly {
        final CountDownLatch done = new CountDownLatch(1);
        private final Store store;
        private final ApplicationEventPublisher events;

        Nightly(Store store, ApplicationEventPublisher events) {
            this.store = store;
            this.events = events;
        }

        @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
        void closeDay() {
            store.names();
            events.publishEvent(new Closed("today"));
            done.countDown();
        }
    }

    static class Audit {
        private final Store store;

        Audit(Store store) {
            this.store = store;
        }

        @EventListener
        void on(Closed closed) {
            store.count();
        }
    }

    interface Mail {
        void send();

        CountDownLatch done();
    }

    static class Mailer implements Mail {
        private final CountDownLatch done = new CountDownLatch(1);
        private final Store store;

        Mailer(Store store) {
            this.store = store;
        }

        @Async
        @Override
        public void send() {
            store.names();
            done.countDown();
        }

        @Override
        public CountDownLatch done() {
            return done;
        }
    }
}
