package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Wrapper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A driver compiled against a JDBC of long ago lacks methods that later interfaces declare. */
class OldDriverTest {
    private static final String UPDATE = "update customer set name = 'x'";
    private final Recorded recorded = new Recorded();

    @AfterEach
    void no_error_of_ours_was_swallowed() {
        assertThat(recorded.recorder.faults()).isEmpty();
        recorded.close();
    }

    /** A connection that can do nothing but prepare {@code statement}. */
    private static Connection preparing(PreparedStatement statement) throws ReflectiveOperationException {
        return OldDriver.with(Connection.class, "prepareStatement", statement);
    }

    @Test
    void what_the_driver_lacks_fails_as_it_does_without_us() throws Exception {
        Connection bare = preparing(OldDriver.with(PreparedStatement.class, "executeUpdate", 3));
        Connection connection = recorded.proxies.connection(bare, Recorded.H2);

        for (Connection each : List.of(bare, connection)) {
            assertThatThrownBy(() -> each.setSchema("x")).isInstanceOf(AbstractMethodError.class);
            assertThatThrownBy(each::createStatement).isInstanceOf(AbstractMethodError.class);
            assertThatThrownBy(() -> each.unwrap(Runnable.class)).isInstanceOf(AbstractMethodError.class);
            assertThatThrownBy(() -> each.isWrapperFor(Runnable.class)).isInstanceOf(AbstractMethodError.class);
            assertThatThrownBy(each::close).isInstanceOf(AbstractMethodError.class);
        }
        assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
        assertThat(connection.isWrapperFor(Wrapper.class)).isTrue();
    }

    @Test
    void what_the_driver_has_works() throws Exception {
        PreparedStatement bare = OldDriver.with(PreparedStatement.class, "executeUpdate", 3);
        PreparedStatement statement =
                recorded.proxies.connection(preparing(bare), Recorded.H2).prepareStatement(UPDATE);

        assertThat(statement.executeUpdate()).isEqualTo(3);
        for (PreparedStatement each : List.of(bare, statement)) {
            assertThatThrownBy(each::executeLargeUpdate).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> each.setObject(1, "x", JDBCType.VARCHAR))
                    .isInstanceOf(SQLFeatureNotSupportedException.class);
            assertThatThrownBy(each::executeQuery).isInstanceOf(AbstractMethodError.class);
        }
        assertThat(recorded.only().counts().executions()).isEqualTo(3);
        assertThat(recorded.only().counts().failures()).isEqualTo(2);
    }

    @Test
    void an_exception_passes_as_it_is_even_undeclared() throws Exception {
        IOException undeclared = new IOException("undeclared");
        PreparedStatement bare = OldDriver.with(PreparedStatement.class, "executeUpdate", undeclared);
        PreparedStatement statement =
                recorded.proxies.connection(preparing(bare), Recorded.H2).prepareStatement(UPDATE);

        assertThatThrownBy(statement::executeUpdate).isSameAs(undeclared);
        assertThat(recorded.only().counts().failures()).isEqualTo(1);
    }

    /** What mocking libraries make: one method answers, the others answer null. */
    private static <T> T answering(Class<T> jdbc, String name, Object answer) {
        return jdbc.cast(Proxy.newProxyInstance(
                OldDriverTest.class.getClassLoader(),
                new Class<?>[] {jdbc},
                (proxy, method, arguments) -> method.getName().equals(name) ? answer : null));
    }

    @Test
    void a_result_set_without_metadata_is_read_all_the_same() throws SQLException {
        ResultSet mock = answering(ResultSet.class, "getLong", 104L);
        PreparedStatement statement = answering(PreparedStatement.class, "executeQuery", mock);
        Connection bare = answering(Connection.class, "prepareStatement", statement);
        Connection connection = recorded.proxies.connection(bare, Recorded.H2);

        ResultSet rows = connection.prepareStatement("select * from customer").executeQuery();
        assertThat(rows.getLong(1)).isEqualTo(104);
        assertThat(recorded.read("#1")).isEqualTo(Recorded.hashes(104));
    }

    @Test
    void a_null_from_the_driver_stays_null() throws SQLException {
        Connection bare = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> null);
        Connection connection = recorded.proxies.connection(bare, Recorded.H2);

        assertThat(JdbcProxies.observed(connection)).isTrue();
        assertThat(connection.createStatement()).isNull();
        assertThat(connection.prepareStatement("select 1")).isNull();
        assertThat(connection.prepareCall("select 1")).isNull();
        assertThat(connection.getMetaData()).isNull();
    }
}
