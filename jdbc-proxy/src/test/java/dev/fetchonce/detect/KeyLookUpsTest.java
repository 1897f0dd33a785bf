package dev.fetchonce.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs statements for each customer that orders name, and for each name of a customer. */
class KeyLookUpsTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String SCHEMA =
            "create table customer (id bigint primary key, name varchar(20), boss_id bigint, born date);"
                    + "create table orders (id bigint primary key, customer_id bigint, total int);"
                    + "insert into customer select x, 'c' || x, x / 2, date '2000-01-01' from system_range(1, 12);"
                    + "insert into orders select x, 1 + mod(x * 7, 12), x from system_range(101, 112)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from customer where ? = id",
                "select name from customer where id in (?)",
                "select name from customer where id = ? or boss_id = ?",
                "select name from customer where id = ? or (boss_id = ? and name <> 'x')",
                "select name from customer where id between ? and ?",
                "select name from customer where id >= ? and id <= ?",
                "select name from customer where (id, id) = (?, ?)",
                "select name from customer where id = ?::bigint",
                "select name from customer where id = cast(? as bigint)",
                "select name from customer where cast(id as varchar) = cast(? as varchar)",
                "select name from customer where id = coalesce(?, 0)",
                "select name from customer where coalesce(id, 0) = ?",
                "select name from customer where id is not distinct from ?",
                "select name from customer c where not exists (select 1 from orders o where o.id < 0) and c.id = ?",
                "select id from orders o where exists"
                        + " (select 1 from customer c where c.id = o.customer_id and c.id = ?)",
                "select id from orders o where o.customer_id in (select c.id from customer c where c.id = ?)",
                "select name from (select * from customer where id = ?) found",
                "with found as (select * from customer where id = ?) select name from found",
                "select name from customer where id = ? union all select 'boss' from customer where boss_id = ?",
                "select max(total) from orders group by customer_id having customer_id = ?",
                "select \"NAME\" from \"PUBLIC\".\"CUSTOMER\" where \"ID\" = ?",
            })
    void a_key_of_each_row_is_found(String sql) throws SQLException {
        assertThat(findings("select customer_id from orders order by id", sql))
                .extracting(Finding::rule)
                .containsExactly("n-plus-one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select born from customer where lower(name) = lower(?)",
                "select born from customer where upper(trim(name)) = upper(trim(?))",
                "select born from customer where name like ?",
            })
    void a_name_of_each_row_is_found(String sql) throws SQLException {
        assertThat(findings("select name from customer order by id", sql))
                .extracting(Finding::rule)
                .containsExactly("n-plus-one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from customer where id > ?",
                "select name from customer where id <> ?",
                "select name from customer where id between ? and ? + 3",
                "select name from customer where born > dateadd('day', ?, date '2000-01-01')",
                "select id from orders o where not exists"
                        + " (select 1 from customer c where c.id = o.customer_id and c.id <> ?)",
            })
    void what_is_no_key_is_passed_over(String sql) throws SQLException {
        assertThat(findings("select customer_id from orders order by id", sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from customer where id = ? or boss_id = ?",
                "select name from customer where (? is null or id = ?)",
                "select name from (select * from customer where id = ?) found",
            })
    void a_search_whose_values_were_not_read_before_is_passed_over(String sql) throws SQLException {
        assertThat(findings("select x + 1000 from system_range(1, 12) where false", sql))
                .isEmpty();
    }

    private static List<Finding> findings(String source, String repeated) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:keys" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        Fetchonce fetchonce = Fetchonce.create();
        try (Connection bare = database.getConnection();
                Statement statement = bare.createStatement();
                Connection connection = fetchonce.observe(database).getConnection()) {
            statement.execute(SCHEMA);
            Fetchonce.Unit unit = fetchonce.unit(UnitKind.TEST, "test");
            List<Object> keys = read(connection, source);
            for (int i = 0; i < 12; i++) {
                read(connection, repeated, keys.isEmpty() ? i : keys.get(i));
            }
            return unit.finish().findings();
        }
    }

    private static List<Object> read(Connection connection, String sql, Object... key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameters = (int) sql.chars().filter(each -> each == '?').count();
            for (int i = 1; i <= parameters; i++) {
                statement.setObject(i, key[0]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Object> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(rows.getObject(1));
                }
                return all;
            }
        }
    }
}
