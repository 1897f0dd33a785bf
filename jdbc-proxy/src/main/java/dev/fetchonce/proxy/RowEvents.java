package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import dev.fetchonce.capture.WeakIdentityMap;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import org.jspecify.annotations.Nullable;

/** Learns from datasource-proxy's events which rows and values the application read. Thread-safe. */
final class RowEvents {
    private static final Set<String> JUMPS = Set.of("previous", "first", "last", "absolute", "relative");

    private final WeakIdentityMap<HeardStatement> statements = new WeakIdentityMap<>();
    private final WeakIdentityMap<HeardRows> rows = new WeakIdentityMap<>();

    /** A statement was executed; {@code result} is what it gave. */
    void executed(Statement statement, @Nullable Object result, RowSink sink) throws SQLException {
        heard(statement).executed(sink);
        if (result instanceof ResultSet handedOut) {
            rows.remove(bare(handedOut));
            follow(statement, handedOut);
        }
    }

    /** A statement handed out a result set: the next one, unless it is known. */
    private void follow(Statement statement, ResultSet handedOut) throws SQLException {
        ResultSet bare = bare(handedOut);
        if (rows.find(bare) == null) {
            HeardRows next = heard(statement).nextRows();
            rows.put(bare, next);
            ColumnLabels.offer(bare, next.sink());
        }
    }

    private static ResultSet bare(ResultSet handedOut) {
        return handedOut instanceof ProxyJdbcObject proxy ? (ResultSet) proxy.getTarget() : handedOut;
    }

    private HeardStatement heard(Statement statement) {
        return statements.get(statement, unknown -> new HeardStatement());
    }

    /** Takes a call that succeeded; passes over what tells nothing of rows. */
    void called(MethodExecutionContext context) throws SQLException {
        Object target = context.getTarget();
        if (target instanceof ResultSet resultSet) {
            HeardRows heard = rows.find(resultSet);
            if (heard != null) {
                called(context, resultSet, heard);
            }
        } else if (target instanceof Statement statement) {
            called(context, statement);
        }
    }

    private void called(MethodExecutionContext context, Statement statement) throws SQLException {
        Object[] arguments = context.getMethodArgs();
        Object result = context.getResult();
        switch (context.getMethod().getName()) {
            case "setFetchSize" -> heard(statement).fetchSize((Integer) arguments[0]);
            case "setMaxRows", "setLargeMaxRows" -> heard(statement).maxRows(((Number) arguments[0]).longValue());
            case "getResultSet" -> {
                if (result instanceof ResultSet handedOut) {
                    follow(statement, handedOut);
                }
            }
            case "getGeneratedKeys" -> {
                if (result instanceof ResultSet keys) {
                    rows.put(bare(keys), heard(statement).generatedKeys());
                }
            }
            case "close" -> statements.remove(statement);
            default -> {
                // Nothing else on a statement matters.
            }
        }
    }

    private void called(MethodExecutionContext context, ResultSet resultSet, HeardRows heard) throws SQLException {
        String method = context.getMethod().getName();
        Object[] arguments = context.getMethodArgs();
        boolean row = Boolean.TRUE.equals(context.getResult());
        if (method.equals("next")) {
            heard.moved(row);
        } else if (JUMPS.contains(method)) {
            heard.jumped(row);
        } else if (method.equals("setFetchSize")) {
            heard.sink().fetchSize((Integer) arguments[0]);
        } else if (method.equals("close")) {
            rows.remove(resultSet);
        } else if (method.startsWith("get") && arguments != null && arguments.length > 0) {
            boolean nothing = isNull(context.getMethod(), context.getResult(), resultSet);
            heard.read(arguments[0], nothing ? null : context.getResult());
        }
    }

    /** A primitive getter gives 0 for NULL. */
    private static boolean isNull(Method getter, @Nullable Object value, ResultSet rows) throws SQLException {
        return value == null
                || (getter.getReturnType().isPrimitive()
                        && value instanceof Number number
                        && number.doubleValue() == 0
                        && rows.wasNull());
    }
}
