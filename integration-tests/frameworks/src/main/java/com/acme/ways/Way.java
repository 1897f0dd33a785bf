package com.acme.ways;

import com.acme.store.Store;

/** A way into an application. */
@FunctionalInterface
interface Way {
    /** Takes it once, and returns when what was begun has ended. */
    void take(Store store) throws Exception;
}
