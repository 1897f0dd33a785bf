package com.acme.ways;

import com.acme.store.Store;
import jakarta.ejb.Schedule;

/** A timer of Jakarta Enterprise Beans: its annotation is all that is needed, and no container can be had here. */
final class TimerWay implements Way {
    @Override
    public void take(Store store) {
        new Cleaner(store).hourly();
    }

    static class Cleaner {
        private final Store store;

        Cleaner(Store store) {
            this.store = store;
        }

        @Schedule(hour = "*", persistent = false)
        void hourly() {
            store.names();
        }
    }
}
