package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.Settings;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class BrokenRecorderTest {
    /** A recorder of which every method fails. */
    private static Recorder broken() throws ReflectiveOperationException {
        Recorder recorder = new Recorder(Settings.DEFAULT, closed -> {});
        for (Field each : Recorder.class.getDeclaredFields()) {
            if (!Modifier.isStatic(each.getModifiers()) && !each.getType().isPrimitive()) {
                each.setAccessible(true);
                each.set(recorder, null);
            }
        }
        return recorder;
    }

    @Test
    void an_error_of_ours_never_reaches_the_application() throws Exception {
        Recorder recorder = broken();
        assertThatThrownBy(recorder::enter).isInstanceOf(NullPointerException.class);

        JdbcProxies proxies = new JdbcProxies(recorder);
        try (Connection connection = proxies.connection(Recorded.shop(), Recorded.H2);
                PreparedStatement query = connection.prepareStatement("select * from customer where id = ?");
                Statement statement = connection.createStatement()) {
            assertThat(JdbcProxies.observed(connection)).isTrue();
            query.setLong(1, 104);
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong(1)).isEqualTo(104);
                assertThat(rows.getString("name")).isEqualTo("Ada");
                assertThat(rows.next()).isFalse();
            }
            assertThatThrownBy(() -> statement.executeQuery("nonsense")).isInstanceOf(SQLException.class);
            statement.addBatch("update customer set name = 'x'");
            assertThat(statement.executeBatch()).containsExactly(4);
        }
    }
}
