package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.model.Execution;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantTest {
    private final Recorded recorded = new Recorded();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = recorded.proxies.connection(database(), Recorded.H2);
    }

    private static Connection database() throws SQLException {
        Connection bare = Recorded.shop();
        try (Statement statement = bare.createStatement()) {
            statement.execute("create schema north");
            statement.execute("create table north.customer (id bigint primary key)");
        }
        return bare;
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        recorded.close();
    }

    @Test
    void a_schema_set_on_the_connection_is_another_tenant() throws SQLException {
        count();
        connection.setSchema("NORTH");
        count();
        connection.setSchema("PUBLIC");
        count();
        connection.setSchema("NORTH");
        count();
        List<Long> tenants = tenants();
        assertThat(tenants.get(1)).isEqualTo(tenants.get(3)).isNotEqualTo(tenants.get(0));
        assertThat(tenants.get(2)).isNotEqualTo(tenants.get(1));
    }

    @Test
    void a_catalog_set_on_the_connection_is_another_tenant() throws SQLException {
        count();
        connection.setCatalog(connection.getCatalog());
        count();
        assertThat(tenants().get(1)).isNotEqualTo(tenants().get(0));
    }

    @Test
    void a_statement_that_sets_a_schema_is_followed_by_another_tenant() throws SQLException {
        count();
        execute("set schema north");
        count();
        execute("set schema public");
        execute("set schema north");
        count();
        assertThat(tenants().get(1))
                .isEqualTo(tenants().get(2))
                .isNotEqualTo(tenants().get(0));
    }

    @Test
    void a_connection_keeps_its_tenant_to_itself() throws SQLException {
        execute("set @tenant = 7");
        try (Connection other = recorded.proxies.connection(Recorded.shop(), Recorded.H2);
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from customer")) {
            assertThat(rows.next()).isTrue();
        }
        assertThat(tenants()).containsExactly(0L);
    }

    @Test
    void datasources_of_one_name_are_told_apart_by_who_connects() {
        JdbcDataSource north = new JdbcDataSource();
        north.setURL("jdbc:h2:mem:shared");
        north.setUser("north");
        JdbcDataSource south = new JdbcDataSource();
        south.setURL("jdbc:h2:mem:shared");
        south.setUser("south");
        Sources sources = new Sources();
        DataSourceId one = sources.id(sources.ofDataSource(north), north);
        DataSourceId other = sources.id(sources.ofDataSource(south), south);
        assertThat(one.name()).isEqualTo(other.name());
        assertThat(one.origin()).isNotEqualTo(other.origin());
    }

    @Test
    void rollbacks_are_noted_where_something_was_executed() throws SQLException {
        connection.setAutoCommit(false);
        connection.rollback();
        count();
        Savepoint savepoint = connection.setSavepoint();
        connection.rollback(savepoint);
        connection.rollback();
        count();
        execute("rollback");
        assertThat(recorded.rollbacks()).containsExactly(1, 3);
    }

    @Test
    void a_listener_of_datasource_proxy_tells_tenants_and_rollbacks() throws SQLException {
        FetchonceQueryListener listener = new FetchonceQueryListener(recorded.recorder);
        JdbcDataSource target = new JdbcDataSource();
        target.setURL(Recorded.url());
        DataSource proxied = ProxyDataSourceBuilder.create(target)
                .listener(listener)
                .methodListener(listener)
                .build();
        try (Connection listened = proxied.getConnection();
                Statement statement = listened.createStatement()) {
            listened.setAutoCommit(false);
            statement.executeQuery("select 1").close();
            listened.setSchema("PUBLIC");
            statement.executeQuery("select 1").close();
            listened.rollback();
        }
        assertThat(recorded.groups().get(0).log()).extracting(Execution::tenant).doesNotHaveDuplicates();
        assertThat(recorded.rollbacks()).containsExactly(2);
    }

    private List<Long> tenants() {
        return recorded.groups().stream()
                .filter(each -> each.fingerprint().sql().startsWith("select count"))
                .flatMap(each -> each.log().stream())
                .map(Execution::tenant)
                .toList();
    }

    private void count() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from customer")) {
            assertThat(rows.next()).isTrue();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
