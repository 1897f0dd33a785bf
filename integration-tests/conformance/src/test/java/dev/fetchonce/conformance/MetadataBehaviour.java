package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DatabaseMetaData;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Asking about the database is no query of the application's. */
abstract class MetadataBehaviour extends Behaviour {
    MetadataBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @Test
    void the_catalog_is_read_and_counts_nothing() throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        assertThat(metaData.getDatabaseProductName()).isEqualTo("H2");
        assertThat(metaData.getURL()).startsWith("jdbc:h2:");
        try (ResultSet tables = metaData.getTables(null, "PUBLIC", "%", null)) {
            assertThat(drain(tables)).isEqualTo(2);
        }
        try (ResultSet keys = metaData.getPrimaryKeys(null, null, "TOWN")) {
            assertThat(keys.next()).isTrue();
            assertThat(keys.getString("COLUMN_NAME")).isEqualTo("ID");
        }
        assertThat(seen().executions()).isZero();
    }

    @Test
    void a_prepared_statement_describes_itself_and_counts_nothing() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id, name from customer where id = ?")) {
            ResultSetMetaData columns = query.getMetaData();
            ParameterMetaData parameters = query.getParameterMetaData();
            assertThat(columns.getColumnLabel(2)).isEqualTo("NAME");
            assertThat(parameters.getParameterCount()).isEqualTo(1);
        }
        assertThat(seen().executions()).isZero();
    }

    @Test
    void a_result_set_describes_itself() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id as number from customer");
                ResultSet rows = query.executeQuery()) {
            assertThat(rows.getMetaData().getColumnLabel(1)).isEqualTo("NUMBER");
            assertThat(rows.getMetaData().getColumnName(1)).isEqualTo("ID");
            assertThat(rows.findColumn("number")).isEqualTo(1);
        }
        assertThat(seen().executions()).isEqualTo(1);
        assertThat(seen().only().witnesses()).isEmpty();
    }
}
