package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Wrapper;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.scaffold.TypeValidation;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.jupiter.api.Test;

/** A driver compiled against a JDBC of long ago lacks methods that later interfaces declare. */
class OldDriverTest {
    private final Recorded recorded = new Recorded();

    /** A concrete class that has none of the methods of {@code jdbc}, but for those given. */
    private static <T> T old(Class<T> jdbc, String method, Object result) throws ReflectiveOperationException {
        Class<?> type = new ByteBuddy()
                .with(TypeValidation.DISABLED)
                .subclass(
                        Object.class,
                        net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy.Default.DEFAULT_CONSTRUCTOR)
                .implement(jdbc)
                .modifiers(Modifier.PUBLIC)
                .method(ElementMatchers.named(method))
                .intercept(FixedValue.value(result))
                .make()
                .load(OldDriverTest.class.getClassLoader())
                .getLoaded();
        return jdbc.cast(type.getConstructor().newInstance());
    }

    @Test
    void what_the_driver_lacks_fails_as_it_does_without_us() throws Exception {
        PreparedStatement bareStatement = old(PreparedStatement.class, "executeUpdate", 3);
        Connection bare = old(Connection.class, "prepareStatement", bareStatement);
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
        PreparedStatement bareStatement = old(PreparedStatement.class, "executeUpdate", 3);
        Connection bare = old(Connection.class, "prepareStatement", bareStatement);
        Connection connection = recorded.proxies.connection(bare, Recorded.H2);

        PreparedStatement statement = connection.prepareStatement("update customer set name = 'x'");
        assertThat(statement.executeUpdate()).isEqualTo(3);
        for (PreparedStatement each : List.of(bareStatement, statement)) {
            assertThatThrownBy(each::executeLargeUpdate).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> each.setObject(1, "x", java.sql.JDBCType.VARCHAR))
                    .isInstanceOf(java.sql.SQLFeatureNotSupportedException.class);
            assertThatThrownBy(each::executeQuery).isInstanceOf(AbstractMethodError.class);
        }
        assertThat(recorded.only().counts().executions()).isEqualTo(3);
        assertThat(recorded.only().counts().failures()).isEqualTo(2);
        assertThat(recorded.recorder.faults()).isEmpty();
    }

    public static final class Checked {
        /** Throws what no signature declares, as drivers written in other languages may. */
        public static int sneak() throws Exception {
            throw new java.io.IOException("undeclared");
        }
    }

    @Test
    void an_undeclared_exception_passes_as_it_is() throws Exception {
        Class<?> type = new ByteBuddy()
                .with(TypeValidation.DISABLED)
                .subclass(Object.class)
                .implement(PreparedStatement.class)
                .method(ElementMatchers.named("executeUpdate"))
                .intercept(MethodDelegation.to(Checked.class))
                .make()
                .load(OldDriverTest.class.getClassLoader())
                .getLoaded();
        PreparedStatement bareStatement =
                (PreparedStatement) type.getConstructor().newInstance();
        Connection bare = old(Connection.class, "prepareStatement", bareStatement);
        Connection connection = recorded.proxies.connection(bare, Recorded.H2);

        PreparedStatement statement = connection.prepareStatement("update customer set name = 'x'");
        assertThatThrownBy(statement::executeUpdate)
                .isExactlyInstanceOf(java.io.IOException.class)
                .hasMessage("undeclared");
    }

    @Test
    void a_null_from_the_driver_stays_null() throws SQLException {
        Connection bare = (Connection) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> null);
        Connection connection = recorded.proxies.connection(bare, Recorded.H2);
        assertThat(JdbcProxies.observed(connection)).isTrue();
        assertThat(connection.createStatement()).isNull();
        assertThat(connection.prepareStatement("select 1")).isNull();
        assertThat(connection.prepareCall("select 1")).isNull();
        assertThat(connection.getMetaData()).isNull();
    }
}
