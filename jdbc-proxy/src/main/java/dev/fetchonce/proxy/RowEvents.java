package dev.fetchonce.proxy;

import dev.fetchonce.capture.RowSink;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import org.jspecify.annotations.Nullable;

/** Reads from datasource-proxy's method events which rows and values the application read. */
final class RowEvents {
    private RowEvents() {}

    /** Reports a call that succeeded; passes over what tells nothing of rows. */
    static void report(MethodExecutionContext context, OpenSinks sinks) throws SQLException {
        Object target = context.getTarget();
        String method = context.getMethod().getName();
        if (target instanceof ResultSet rows) {
            onResultSet(context, method, rows, sinks);
        } else if (target instanceof Statement
                && method.equals("getResultSet")
                && context.getResult() instanceof ProxyJdbcObject rows) {
            sinks.put(rows.getTarget(), sinks.take(target));
        }
    }

    private static void onResultSet(MethodExecutionContext context, String method, ResultSet rows, OpenSinks sinks)
            throws SQLException {
        if (method.equals("close")) {
            sinks.take(rows);
            return;
        }
        RowSink sink = sinks.get(rows);
        if (sink == RowSink.NONE) {
            return;
        }
        if (!method.equals("next")) {
            onGetter(context, method, rows, sink);
        } else if (Boolean.TRUE.equals(context.getResult())) {
            sink.row();
        } else {
            sinks.take(rows).exhausted();
        }
    }

    private static void onGetter(MethodExecutionContext context, String method, ResultSet rows, RowSink sink)
            throws SQLException {
        Object[] arguments = context.getMethodArgs();
        if (!method.startsWith("get") || arguments == null || arguments.length == 0) {
            return;
        }
        Object value = isNull(context.getMethod(), context.getResult(), rows) ? null : context.getResult();
        if (value instanceof Double number) {
            fraction(arguments[0], number, sink);
            return;
        }
        if (!PlainValue.mayBeKey(value)) {
            touched(arguments[0], value instanceof Number, sink);
            return;
        }
        if (arguments[0] instanceof Integer column) {
            sink.value(column, value);
        } else if (arguments[0] instanceof String label) {
            sink.value(label, value);
        }
    }

    private static void fraction(Object column, double number, RowSink sink) {
        if (column instanceof Integer index) {
            sink.fraction(index, number);
        } else if (column instanceof String label) {
            sink.fraction(label, number);
        }
    }

    private static void touched(Object column, boolean number, RowSink sink) {
        if (column instanceof Integer index) {
            sink.touched(index, number);
        } else if (column instanceof String label) {
            sink.touched(label, number);
        }
    }

    /** A primitive getter gives 0 for NULL. */
    private static boolean isNull(Method getter, @Nullable Object value, ResultSet rows) throws SQLException {
        return value == null
                || (getter.getReturnType().isPrimitive()
                        && value instanceof Number number
                        && number.longValue() == 0
                        && rows.wasNull());
    }
}
