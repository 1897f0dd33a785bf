package com.acme.shop.mybatis;

import dev.fetchonce.corpus.FrameworkShop;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** The shop by MyBatis. */
public final class MyBatisShop implements FrameworkShop {
    private final SqlSessionFactory factory;
    private final SqlSession session;

    public MyBatisShop(DataSource dataSource) throws SQLException {
        Configuration configuration =
                new Configuration(new Environment("shop", new JdbcTransactionFactory(), dataSource));
        configuration.setLazyLoadingEnabled(true);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setDatabaseId(product(dataSource));
        configuration.addMappers("com.acme.shop.mybatis", Mapper.class);
        this.factory = new SqlSessionFactoryBuilder().build(configuration);
        this.session = factory.openSession();
    }

    /** As statements for one database alone name it. */
    private static String product(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    /** Runs a statement of plain SQL in a transaction of its own. */
    public void execute(String sql) {
        try (SqlSession own = factory.openSession(true);
                Statement statement = own.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds products until there are so many; they take turns at the categories and suppliers. */
    public void products(int count) {
        fill(
                "insert into product values (?, 'Product', 'A long text', 10, 1, ?, ?, true, current_timestamp, current_timestamp)",
                11,
                count,
                (insert, id) -> {
                    insert.setLong(2, 1 + id % 5);
                    insert.setLong(3, 1 + id % 5);
                });
    }

    /** Adds tags until there are so many. */
    public void tags(int count) {
        fill("insert into tag (id, name) values (?, ?)", 6, count, (insert, id) -> insert.setString(2, "tag" + id));
    }

    private void fill(String sql, int first, int last, Values others) {
        try (SqlSession own = factory.openSession(true);
                PreparedStatement insert = own.getConnection().prepareStatement(sql)) {
            for (int id = first; id <= last; id++) {
                insert.setLong(1, id);
                others.set(insert, id);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets what a row has besides its id. */
    private interface Values {
        void set(PreparedStatement insert, int id) throws SQLException;
    }

    /** A mapper on the shop's session, whose transaction is open. */
    public <M extends Mapper> M mapper(Class<M> type) {
        return session.getMapper(type);
    }

    /** The shop's session. */
    public SqlSession session() {
        return session;
    }

    /** A session of its own, which its user closes. */
    public SqlSession open(ExecutorType type) {
        return factory.openSession(type);
    }

    @Override
    public void close() {
        session.close();
    }
}
