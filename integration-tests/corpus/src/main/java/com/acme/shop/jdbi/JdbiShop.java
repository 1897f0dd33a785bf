package com.acme.shop.jdbi;

import dev.fetchonce.corpus.FrameworkShop;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** The shop by Jdbi, over one handle. */
public final class JdbiShop implements FrameworkShop {
    private final DataSource dataSource;
    private final Jdbi jdbi;
    private final Handle handle;

    public JdbiShop(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbi = Jdbi.create(dataSource).installPlugin(new SqlObjectPlugin());
        this.handle = jdbi.open();
    }

    /** Where its connections come from. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** For code that opens handles of its own. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** The shop's handle; it commits by itself. */
    public Handle handle() {
        return handle;
    }

    /** Adds products until there are so many; they take turns at the categories and suppliers. */
    public void products(int count) {
        PreparedBatch insert = handle.prepareBatch(
                "insert into product values (?, 'Product', 'A long text', 10, 1, ?, ?, true, current_timestamp, current_timestamp)");
        for (long id = 11; id <= count; id++) {
            insert.add(id, 1 + id % 5, 1 + id % 5);
        }
        insert.execute();
    }

    /** A SqlObject on the shop's handle. */
    public <T> T dao(Class<T> type) {
        return handle.attach(type);
    }

    @Override
    public void close() {
        handle.close();
    }
}
