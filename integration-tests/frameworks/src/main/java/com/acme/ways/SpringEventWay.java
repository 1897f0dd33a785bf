package com.acme.ways;

import com.acme.store.Store;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;

/** An {@code @EventListener} that hears what the main program says. */
final class SpringEventWay implements Way {
    @Override
    public void take(Store store) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Store.class, () -> store);
            context.register(Billing.class);
            context.refresh();
            context.publishEvent(new Ordered("sugar"));
        }
    }

    /** What is heard. */
    record Ordered(String what) {}

    static class Billing {
        private final Store store;

        Billing(Store store) {
            this.store = store;
        }

        @EventListener
        void on(Ordered ordered) {
            store.names();
        }
    }
}
