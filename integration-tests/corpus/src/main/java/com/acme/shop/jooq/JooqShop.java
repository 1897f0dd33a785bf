package com.acme.shop.jooq;

import dev.fetchonce.corpus.FrameworkShop;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/** The shop by jOOQ; each statement commits by itself unless a transaction is open. */
public final class JooqShop implements FrameworkShop {
    private final DSLContext dsl;

    public JooqShop(DataSource dataSource) throws SQLException {
        Settings settings = new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderGroupConcatMaxLenSessionVariable(false);
        this.dsl = DSL.using(dataSource, dialect(dataSource), settings);
    }

    private static SQLDialect dialect(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return JDBCUtils.dialect(connection);
        }
    }

    /** Runs statements. */
    public DSLContext dsl() {
        return dsl;
    }

    /** Adds products until there are so many; they take turns at the categories and suppliers. */
    public void products(int count) {
        BatchBindStep insert = dsl.batch(
                "insert into product values (?, 'Product', 'A long text', 10, 1, ?, ?, true, current_timestamp, current_timestamp)");
        for (long id = 11; id <= count; id++) {
            insert = insert.bind(id, 1 + id % 5, 1 + id % 5);
        }
        insert.execute();
    }

    /** Adds tags until there are so many. */
    public void tags(int count) {
        BatchBindStep insert = dsl.batch("insert into tag (id, name) values (?, ?)");
        for (long id = 6; id <= count; id++) {
            insert = insert.bind(id, "tag" + id);
        }
        insert.execute();
    }

    @Override
    public void close() {}
}
