package dev.fetchonce.agent.instrumentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.agent.units.WaysIn;
import dev.fetchonce.capture.WeakIdentityMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Which classes are woven, and which only look as if. */
class WeavingTest {
    @Test
    void data_sources_and_drivers_are_woven() throws Exception {
        assertThat(advice("com.zaxxer.hikari.HikariDataSource"))
                .containsExactly("DataSourceAdvice", "DataSourceAdvice", "GivenBackAdvice");
        assertThat(advice("org.h2.jdbcx.JdbcDataSource")).containsExactly("DataSourceAdvice", "DataSourceAdvice");
        assertThat(advice("org.h2.Driver")).containsExactly("DriverAdvice");
    }

    @Test
    void a_data_source_is_known_by_its_supertypes_whatever_its_name() throws Exception {
        assertThat(advice(Outer.class.getName())).containsExactly("DataSourceAdvice", "DataSourceAdvice");
    }

    @Test
    void a_class_with_both_methods_may_be_the_base_of_a_data_source() throws Exception {
        assertThat(advice(NoDataSource.class.getName())).containsExactly("DataSourceAdvice", "DataSourceAdvice");
    }

    @Test
    void an_abstract_method_is_not_woven() throws Exception {
        assertThat(advice(Base.class.getName())).isEmpty();
    }

    @Test
    void what_only_has_a_connection_is_not_woven() throws Exception {
        assertThat(advice("org.h2.jdbc.JdbcStatement")).isEmpty();
        assertThat(advice("org.h2.jdbcx.JdbcXAConnection")).isEmpty();
        assertThat(advice("com.zaxxer.hikari.pool.HikariPool")).isEmpty();
    }

    @Test
    void servlets_are_woven_and_their_interfaces_are_not() throws Exception {
        assertThat(advice("jakarta.servlet.http.HttpServlet")).containsExactly("UnitAdvice");
        assertThat(advice("jakarta.servlet.Filter")).isEmpty();
    }

    private static List<String> advice(String className) throws IOException {
        ClassFile file = Samples.file(className);
        Supertypes supertypes = new Supertypes(Samples.LOADER, new WeakIdentityMap<>());
        return Weaving.with(new WaysIn(List.of()).places()).stream()
                .filter(each -> each.fits(file, supertypes))
                .map(Weaving::advice)
                .toList();
    }

    @SuppressWarnings({"UnusedMethod", "UnusedVariable", "EffectivelyPrivate"}) // only its class file is read
    private static class NoDataSource {
        public Connection getConnection() throws SQLException {
            throw new SQLException("never called");
        }

        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLException("never called");
        }
    }

    private interface Marked extends DataSource {}

    private abstract static class Base implements Marked {
        @Override
        public abstract Connection getConnection() throws SQLException;
    }

    private static class Outer extends Base {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("never called");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
