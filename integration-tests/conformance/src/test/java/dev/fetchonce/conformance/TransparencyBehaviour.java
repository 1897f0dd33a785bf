package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.h2.jdbc.JdbcCallableStatement;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbc.JdbcDatabaseMetaData;
import org.h2.jdbc.JdbcPreparedStatement;
import org.h2.jdbc.JdbcResultSet;
import org.h2.jdbc.JdbcStatement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each method of JDBC answers as the driver's own does, be it with a value or an exception. */
abstract class TransparencyBehaviour extends Behaviour {
    /** What an object is unwrapped as is told by {@link IdentityBehaviour}. */
    private static final Set<String> OTHERS_TELL = Set.of("unwrap", "isWrapperFor");

    TransparencyBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Connection.class,
                Statement.class,
                PreparedStatement.class,
                CallableStatement.class,
                ResultSet.class,
                DatabaseMetaData.class
            })
    void each_method_answers_as_the_drivers_own(Class<? extends Wrapper> jdbc) throws SQLException {
        List<String> differences = new ArrayList<>();
        int calls = 0;
        for (Method each : jdbc.getMethods()) {
            if (!Modifier.isStatic(each.getModifiers()) && !OTHERS_TELL.contains(each.getName())) {
                calls++;
                Answer expected = answer(jdbc, each, true);
                Answer found = answer(jdbc, each, false);
                if (!found.equals(expected)) {
                    differences.add(each + "\n  expected " + expected + "\n  found    " + found);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(calls).isGreaterThan(40);
    }

    /** What a method of a new object answers. */
    private Answer answer(Class<? extends Wrapper> jdbc, Method method, boolean bare) throws SQLException {
        try (Connection own = another()) {
            own.setAutoCommit(false);
            Wrapper object = make(jdbc, own);
            return Answer.of(bare ? bare(object) : object, jdbc, method);
        }
    }

    private static Wrapper make(Class<? extends Wrapper> jdbc, Connection connection) throws SQLException {
        String sql = "select id, name from customer where id = ?";
        if (jdbc == Connection.class) {
            return connection;
        }
        if (jdbc == Statement.class) {
            return connection.createStatement();
        }
        if (jdbc == PreparedStatement.class) {
            PreparedStatement query = connection.prepareStatement(sql);
            query.setInt(1, 104);
            return query;
        }
        if (jdbc == CallableStatement.class) {
            CallableStatement call = connection.prepareCall(sql);
            call.setInt(1, 104);
            return call;
        }
        if (jdbc == DatabaseMetaData.class) {
            return connection.getMetaData();
        }
        ResultSet rows = connection
                .createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_UPDATABLE)
                .executeQuery("select id, name, points from customer order by id desc");
        rows.next();
        return rows;
    }

    private static Wrapper bare(Wrapper object) throws SQLException {
        for (Class<? extends Wrapper> each : List.of(
                JdbcConnection.class,
                JdbcCallableStatement.class,
                JdbcPreparedStatement.class,
                JdbcStatement.class,
                JdbcResultSet.class,
                JdbcDatabaseMetaData.class)) {
            if (object.isWrapperFor(each)) {
                return object.unwrap(each);
            }
        }
        throw new AssertionError("not of H2: " + object.getClass());
    }
}
