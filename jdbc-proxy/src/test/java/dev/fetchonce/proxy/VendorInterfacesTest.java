package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.stream.Stream;
import org.h2.engine.CastDataProvider;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbc.JdbcPreparedStatement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;
import org.postgresql.PGRefCursorResultSet;
import org.postgresql.PGStatement;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.BaseStatement;

class VendorInterfacesTest {
    private final Recorded recorded = new Recorded();

    @AfterEach
    void no_error_of_ours_was_swallowed() {
        assertThat(recorded.recorder.faults()).isEmpty();
        recorded.close();
    }

    @Test
    void unwrap_gives_this_for_interfaces_and_the_bare_object_for_its_class() throws SQLException {
        try (Connection bare = Recorded.shop();
                Connection connection = recorded.proxies.connection(bare, Recorded.H2);
                PreparedStatement statement = connection.prepareStatement("select 1")) {
            assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
            assertThat(connection.unwrap(CastDataProvider.class)).isSameAs(connection);
            assertThat(connection.unwrap(JdbcConnection.class)).isSameAs(bare);
            assertThat(connection.isWrapperFor(JdbcConnection.class)).isTrue();
            assertThat(connection.isWrapperFor(Connection.class)).isTrue();
            assertThat(connection.isWrapperFor(PGConnection.class)).isFalse();
            assertThat(statement.unwrap(JdbcPreparedStatement.class)).isNotSameAs(statement);
        }
    }

    @Test
    void unwrap_of_a_stranger_fails_as_the_bare_one_does() throws SQLException {
        try (Connection bare = Recorded.shop();
                Connection connection = recorded.proxies.connection(bare, Recorded.H2)) {
            assertSameFailure(bare, connection, PGConnection.class);
            assertSameFailure(bare, connection, null);
        }
    }

    @SuppressWarnings("NullAway") // what an application may do by mistake
    private static void assertSameFailure(Wrapper bare, Wrapper observed, @Nullable Class<?> type) throws SQLException {
        Throwable expected = catchThrowable(() -> bare.unwrap(type));
        assertThatThrownBy(() -> observed.unwrap(type)).hasSameClassAs(expected).hasMessage(expected.getMessage());
    }

    @Test
    void a_pool_above_and_a_pool_below_both_work() throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setDataSource(recorded.proxies.dataSource(new UrlDataSource(Recorded.url()), Recorded.H2));
        try (HikariDataSource pool = new HikariDataSource(config);
                Connection connection = recorded.proxies.connection(pool.getConnection(), Recorded.H2);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1")) {
            assertThat(connection).isInstanceOf(AutoCloseable.class);
            assertThat(connection.isWrapperFor(JdbcConnection.class)).isTrue();
            assertThat(connection.unwrap(CastDataProvider.class)).isInstanceOf(CastDataProvider.class);
            assertThat(rows.getStatement().getConnection()).isSameAs(connection);
            assertThat(recorded.only().counts().executions()).isEqualTo(1);
        }
    }

    static Stream<Arguments> postgres() {
        return Stream.of(
                arguments(Delegates.CONNECTION, "org.postgresql.jdbc.PgConnection", PGConnection.class),
                arguments(Delegates.CONNECTION, "org.postgresql.jdbc.PgConnection", BaseConnection.class),
                arguments(Delegates.STATEMENT, "org.postgresql.jdbc.PgStatement", PGStatement.class),
                arguments(Delegates.PREPARED_STATEMENT, "org.postgresql.jdbc.PgPreparedStatement", BaseStatement.class),
                arguments(
                        Delegates.PREPARED_STATEMENT,
                        "org.postgresql.jdbc.PgCallableStatement",
                        CallableStatement.class),
                arguments(Delegates.RESULT_SET, "org.postgresql.jdbc.PgResultSet", PGRefCursorResultSet.class),
                arguments(Delegates.META_DATA, "org.postgresql.jdbc.PgDatabaseMetaData", DatabaseMetaData.class));
    }

    @ParameterizedTest
    @MethodSource("postgres")
    void a_delegate_of_postgresql_implements_its_interfaces(Delegates<?> delegates, String target, Class<?> vendor)
            throws ClassNotFoundException {
        Observer observer = new Observer(recorded.recorder, Recorded.H2);
        assertThat(delegates.prototype(Class.forName(target), observer)).isInstanceOf(vendor);
    }
}
