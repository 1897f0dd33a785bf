package com.acme.pools;

import com.acme.store.Store;
import java.sql.Connection;
import javax.sql.DataSource;

/** A DataSource as applications use it; the agent takes {@link #use} of each class for a unit of work. */
interface Used {
    /** Sets it up. */
    DataSource open(String url) throws Exception;

    /** Asks for connections three times: 6, 6 and 1 queries. */
    default void use(DataSource source) throws Exception {
        Store store = new Store(source);
        store.names();
        try (Connection connection = source.getConnection()) {
            Store.names(connection);
        }
        store.count();
    }

    /** Lets go of it. */
    default void stop() throws Exception {}
}
