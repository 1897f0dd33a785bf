package dev.fetchonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.proxy.JdbcProxies;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchonceDriverTest {
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:fetchonce:jdbc:h2:mem:driver", "jdbc:fetchonce:h2:mem:driver"})
    void a_changed_url_is_all_it_takes(String url) throws SQLException {
        try (Fetchonce.Unit unit = Fetchonce.shared().unit(UnitKind.TEST, "driver");
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1")) {
            assertThat(rows.next()).isTrue();
            assertThat(JdbcProxies.observed(connection)).isTrue();
            assertThat(connection.unwrap(JdbcConnection.class)).isNotNull();
            assertThat(unit.finish().totals().executions()).isEqualTo(1);
            assertThat(Fetchonce.shared().recorder().dataSources()).contains("jdbc:h2:mem:driver");
        }
    }

    @Test
    void works_below_a_pool() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:fetchonce:jdbc:h2:mem:driver");
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.isWrapperFor(JdbcConnection.class)).isTrue();
            }
        }
    }

    @Test
    void says_what_is_wrong_when_no_driver_accepts_the_rest() {
        assertThatThrownBy(
                        () -> DriverManager.getConnection("jdbc:fetchonce:jdbc:nosuch://me:secret@db/shop?key=secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no driver accepts jdbc:nosuch://db/shop.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void leaves_other_urls_to_other_drivers() throws SQLException {
        FetchonceDriver driver = new FetchonceDriver();
        assertThat(driver.acceptsURL("jdbc:h2:mem:x")).isFalse();
        assertThat(driver.connect("jdbc:h2:mem:x", new Properties())).isNull();
        assertThat(driver.getPropertyInfo("jdbc:h2:mem:x", new Properties())).isEmpty();
    }

    @Test
    void is_registered_and_passes_on_what_the_driver_knows_of_its_properties() throws SQLException {
        Driver driver = DriverManager.getDriver("jdbc:fetchonce:jdbc:postgresql://db/shop");
        assertThat(driver).isInstanceOf(FetchonceDriver.class);
        assertThat(driver.getPropertyInfo("jdbc:fetchonce:jdbc:postgresql://db/shop", new Properties()))
                .extracting(each -> each.name)
                .contains("ApplicationName");
        assertThat(driver.getMajorVersion()).isNotNegative();
        assertThat(driver.getMinorVersion()).isNotNegative();
        assertThat(driver.jdbcCompliant()).isFalse();
    }
}
