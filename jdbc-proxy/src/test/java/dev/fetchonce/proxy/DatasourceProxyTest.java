package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.engine.CastDataProvider;
import org.h2.jdbc.JdbcSQLSyntaxErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatasourceProxyTest {
    private final Recorded recorded = new Recorded();
    private final HikariDataSource pool = new HikariDataSource();

    @BeforeEach
    void fill() throws SQLException {
        String url = Recorded.url();
        Recorded.shop(url).close();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(2);
    }

    @AfterEach
    void close() {
        pool.close();
        recorded.close();
    }

    private ProxyDataSource observed() {
        return (ProxyDataSource) recorded.proxies.dataSource(pool, Recorded.H2);
    }

    /** Reads the customers with ids over 102; gives their ids. */
    private static List<Long> read(DataSource dataSource) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select id from customer where id > ? order by id")) {
            query.setLong(1, 102);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        return ids;
    }

    @Test
    void the_data_source_is_one_of_datasource_proxy_and_unwraps_to_the_pool() throws SQLException {
        DataSource dataSource = observed();
        assertThat(dataSource.unwrap(HikariDataSource.class)).isSameAs(pool);
        assertThat(dataSource.isWrapperFor(HikariDataSource.class)).isTrue();
        assertThat(dataSource.unwrap(ProxyDataSource.class)).isSameAs(dataSource);
        assertThat(dataSource.isWrapperFor(Runnable.class)).isFalse();
        assertThat(dataSource).hasToString(pool.toString());
        assertThat(recorded.recorder.dataSources()).isEmpty();
        read(dataSource);
        assertThat(recorded.recorder.dataSources()).containsExactly("test");
    }

    @Test
    void without_listeners_a_connection_is_a_delegate_and_nothing_else() throws SQLException {
        try (Connection connection = observed().getConnection()) {
            assertThat(JdbcProxies.observed(connection)).isTrue();
            assertThat(connection).isNotInstanceOf(ProxyJdbcObject.class);
        }
        assertThat(observed().getConnectionIdManager().getOpenConnectionIds()).isEmpty();
    }

    @Test
    void a_listener_is_called_as_it_expects_and_recording_goes_on() throws SQLException {
        List<String> heard = new ArrayList<>();
        ProxyDataSource dataSource = observed();
        dataSource.addListener(new Hearing(heard));
        assertThat(read(dataSource)).containsExactly(103L, 104L);

        assertThat(heard)
                .containsExactly(
                        "before select id from customer where id > ? order by id [1, 102]",
                        "after executeQuery PREPARED success");
        assertThat(recorded.onlyExecution().rows()).isEqualTo(2);
        assertThat(recorded.read("#1")).isEqualTo(Recorded.hashes(103, 104));
        assertThat(recorded.recorder.faults()).isEmpty();
    }

    @Test
    void connections_that_are_listened_to_keep_the_interfaces_of_the_driver() throws SQLException {
        ProxyDataSource dataSource =
                (ProxyDataSource) recorded.proxies.dataSource(new UrlDataSource(pool.getJdbcUrl()), Recorded.H2);
        dataSource.addListener(new Hearing(new ArrayList<>()));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("select 1");
                ResultSet rows = statement.executeQuery()) {
            assertThat(connection).isInstanceOf(ProxyJdbcObject.class).isInstanceOf(CastDataProvider.class);
            assertThat(statement.getConnection()).isSameAs(connection);
            assertThat(connection.getMetaData().getConnection()).isEqualTo(connection);
            assertThat(connection).isEqualTo(rows.getStatement().getConnection());
        }
    }

    @Test
    void a_listener_that_throws_replaces_neither_result_nor_exception() throws SQLException {
        List<String> heard = new ArrayList<>();
        ProxyDataSource dataSource = observed();
        dataSource.addListener(new Throwing());
        dataSource.addListener(new Hearing(heard));
        dataSource.getProxyConfig().getMethodListener().addListener(new Throwing());

        assertThat(read(dataSource)).containsExactly(103L, 104L);
        assertThat(heard).hasSize(2);
        try (Connection connection = dataSource.getConnection()) {
            assertThatThrownBy(() -> connection.prepareStatement("nonsense"))
                    .isExactlyInstanceOf(JdbcSQLSyntaxErrorException.class);
        }
        assertThat(recorded.recorder.faults()).isNotEmpty().allMatch(each -> each.contains("Throwing"));
    }

    @Test
    void a_connection_that_cannot_be_had_fails_with_the_exception_of_the_driver() {
        DataSource missing = new UrlDataSource("jdbc:h2:mem:missing;IFEXISTS=TRUE");
        DataSource plain = recorded.proxies.dataSource(missing, Recorded.H2);
        assertThatThrownBy(plain::getConnection).isInstanceOf(org.h2.jdbc.JdbcSQLNonTransientConnectionException.class);

        ProxyDataSource listened = (ProxyDataSource) recorded.proxies.dataSource(missing, Recorded.H2);
        listened.addListener(new Hearing(new ArrayList<>()));
        assertThatThrownBy(listened::getConnection)
                .isInstanceOf(org.h2.jdbc.JdbcSQLNonTransientConnectionException.class);
        assertThatThrownBy(() -> listened.getConnection("sa", "")).isInstanceOf(SQLException.class);
    }

    @Test
    void our_factory_works_in_a_data_source_that_somebody_else_built() throws SQLException {
        ProxyDataSource dataSource = ProxyDataSourceBuilder.create("theirs", pool)
                .jdbcProxyFactory(new FetchonceProxyFactory(recorded.recorder, Recorded.H2))
                .build();
        assertThat(read(dataSource)).containsExactly(103L, 104L);
        assertThat(recorded.onlyExecution().rows()).isEqualTo(2);
        assertThat(dataSource.getConnectionIdManager().getOpenConnectionIds()).isEmpty();
    }

    @Test
    void our_listener_takes_the_name_from_datasource_proxy() throws SQLException {
        DataSource dataSource = ProxyDataSourceBuilder.create("theirs", new UrlDataSource(pool.getJdbcUrl()))
                .listener(new FetchonceQueryListener(recorded.recorder))
                .build();
        read(dataSource);
        assertThat(recorded.only().statement().dataSource()).isEqualTo("theirs");
        assertThat(recorded.only().statement().dialect()).isEqualTo(dev.fetchonce.model.Dialect.H2);
    }

    @Test
    void our_listener_on_our_own_data_source_counts_nothing_twice() throws SQLException {
        ProxyDataSource dataSource = observed();
        dataSource.addListener(new FetchonceQueryListener(recorded.recorder, Recorded.H2));
        read(dataSource);
        assertThat(recorded.executions()).isEqualTo(1);
    }

    private record Hearing(List<String> heard) implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            QueryInfo only = queries.get(0);
            heard.add("before " + only.getQuery() + " "
                    + List.of(only.getParametersList().get(0).get(0).getArgs()));
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            heard.add("after " + execution.getMethod().getName() + " " + execution.getStatementType()
                    + (execution.isSuccess() ? " success" : " failure"));
        }
    }

    private static final class Throwing implements QueryExecutionListener, MethodExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            throw new IllegalStateException("before");
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            throw new AssertionError("after");
        }

        @Override
        public void beforeMethod(MethodExecutionContext context) {
            throw new IllegalStateException("before");
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {
            throw new IllegalStateException("after");
        }
    }
}
