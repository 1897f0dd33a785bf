package dev.fetchonce.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the database read the SQL of remedies: what it would refuse is no remedy. */
final class SqlCheck {
    /** PostgreSQL of {@code ? + ?}, whose types a driver tells when values are bound. */
    private static final String UNTYPED = "operator is not unique: unknown + unknown";

    private SqlCheck() {}

    /** What the database says against the statements that a report's remedies show, a sentence each. */
    static List<String> of(JsonNode report, Connection database) throws SQLException {
        List<String> refused = new ArrayList<>();
        database.setAutoCommit(false);
        for (JsonNode remedies : report.findValues("remedies")) {
            for (JsonNode remedy : remedies) {
                for (String statement :
                        isQuery(remedy) ? remedy.path("after").asText().split(";\n", -1) : new String[0]) {
                    check(database, statement)
                            .ifPresent(why -> refused.add(
                                    remedy.path("id").asText() + " is refused (" + why + "): " + statement));
                    database.rollback();
                }
            }
        }
        return refused;
    }

    /** One that locks rows would wait for those that the scenario still holds. */
    private static boolean isQuery(JsonNode remedy) {
        String after = remedy.path("after").asText();
        return remedy.path("framework").asText().equals("SQL")
                && after.startsWith("select ")
                && !after.endsWith("for update");
    }

    /** PostgreSQL reads a statement when it is asked for its parameters, H2 when it is prepared, MariaDB when it is run. */
    private static Optional<String> check(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ParameterMetaData parameters = statement.getParameterMetaData();
            if (connection.getMetaData().getDatabaseProductName().equals("MariaDB")) {
                for (int i = 1; i <= parameters.getParameterCount(); i++) {
                    statement.setInt(i, 1);
                }
                statement.execute();
            }
            return Optional.empty();
        } catch (SQLException e) {
            String why = String.valueOf(e.getMessage());
            return why.contains(UNTYPED) ? Optional.empty() : Optional.of(why);
        }
    }
}
