package com.acme.docs;

import static dev.fetchonce.junit.FetchonceAssertions.assertQueries;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.junit.AllowFinding;
import dev.fetchonce.junit.MaxQueries;
import dev.fetchonce.junit.NoNPlusOne;
import dev.fetchonce.junit.Queries;
import dev.fetchonce.junit.QueryGrowth;
import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.UnitKind;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the documentation shows of tests. */
public class OrdersTest {
    private final Database database = new Database();
    private final Orders orders = new Orders();

    @BeforeEach
    void fill() throws SQLException {
        database.fill(3);
    }

    @Test
    @MaxQueries(1)
    void lists_orders_with_their_customers() throws SQLException {
        orders.list();
    }

    @Test
    @MaxQueries(1)
    void lists_orders_one_by_one() throws SQLException {
        orders.listOneByOne();
    }

    @Test
    @MaxQueries(select = 2, rows = 100)
    @MaxQueries(value = 1, table = "customer", because = "customers come with their orders")
    @MaxQueries(value = 0, like = "%from orders%for update", dataSource = "shop")
    void reads_little() throws SQLException {
        orders.list();
    }

    @Test
    @NoNPlusOne(minConfidence = Confidence.LIKELY, except = "query-in-loop")
    @AllowFinding(rule = "n-plus-one", reason = "ten rows at most", until = "2999-12-31")
    void shows_the_dashboard() throws SQLException {
        orders.listOneByOne();
    }

    @Test
    void lists_at_once(Queries queries) throws SQLException {
        orders.list();
        assertEquals(1, queries.selects());
        assertEquals(3, queries.ofTable("customer").rows());
    }

    @Test
    void lists_within_a_block() {
        assertQueries(() -> orders.list())
                .atMost(3)
                .withoutNPlusOne()
                .because("the dashboard does the same")
                .ofTable("customer")
                .exactly(1);
    }

    @QueryGrowth(
            rows = {2, 20},
            fill = "orders")
    void lists_as_fast_with_many_orders() throws SQLException {
        orders.list();
    }

    void orders(int rows) throws SQLException {
        database.fill(rows);
    }

    @QueryGrowth(
            rows = {2, 20},
            fill = "orders",
            linear = 1.0 / 16)
    void lists_in_batches() throws SQLException {
        orders.listInBatches(16);
    }

    @Test
    void the_library_alone() throws SQLException {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(Database.URL);
        Fetchonce fetchonce = Fetchonce.create();
        DataSource observed = fetchonce.observe(dataSource);
        try (Fetchonce.Unit unit = fetchonce.unit(UnitKind.JOB, "nightly")) {
            run(observed);
            unit.finish().findings().forEach(finding -> System.out.println(finding.summary()));
        }
    }

    private static void run(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.createStatement().executeQuery("select * from orders").close();
        }
    }
}
