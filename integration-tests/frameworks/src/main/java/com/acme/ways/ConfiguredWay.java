package com.acme.ways;

import com.acme.store.Store;

/** Methods that the option {@code units} names: one of an object, one static, one within the other. */
final class ConfiguredWay implements Way {
    @Override
    public void take(Store store) {
        new Import().runAll(store);
        Import.handleRest(store);
    }

    static class Import {
        void runAll(Store store) {
            store.names();
            handleRest(store);
        }

        static void handleRest(Store store) {
            store.count();
        }
    }
}
