package dev.fetchonce.proxy;

import dev.fetchonce.capture.Binds;
import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.capture.RowSink;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.sql.Setting;
import dev.fetchonce.sql.StatementText;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/**
 * For people who run datasource-proxy already. {@code .listener(x)} records executions; {@code
 * .methodListener(x).proxyResultSet().proxyGeneratedKeys()} besides shows which rows were read, without which nothing can
 * be proven.
 *
 * <p>Executions that our own delegates record are passed over. Where a second datasource-proxy with this listener lies
 * below a first, an execution is recorded by both. Thread-safe; never throws.
 */
public final class FetchonceQueryListener implements QueryExecutionListener, MethodExecutionListener {
    private static final String START = FetchonceQueryListener.class.getName() + ".start";

    private final Recorder recorder;
    private final @Nullable DataSourceId id;
    private final RowEvents rows = new RowEvents();
    private final Tenants tenants = new Tenants();

    /** Takes the DataSource's name from datasource-proxy, and the dialect from the driver's package. */
    public FetchonceQueryListener(Recorder recorder) {
        this.recorder = recorder;
        this.id = null;
    }

    public FetchonceQueryListener(Recorder recorder, DataSourceId id) {
        this.recorder = recorder;
        this.id = id;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        execution.addCustomValue(START, System.nanoTime());
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        long end = System.nanoTime();
        boolean empty = queries.isEmpty() || (execution.isBatch() && execution.getBatchSize() == 0);
        if (empty || JdbcProxies.observed(execution.getStatement())) {
            return;
        }
        try {
            Long start = execution.getCustomValue(START, Long.class);
            report(execution, queries, start == null ? end : start, end);
        } catch (Throwable ours) {
            recorder.fault("query listener", ours);
        }
    }

    private void report(ExecutionInfo execution, List<QueryInfo> queries, long start, long end) throws Exception {
        boolean outermost = recorder.enter();
        try {
            if (outermost) {
                RowSink sink = record(execution, queries, start, end);
                if (sink != RowSink.NONE && execution.isSuccess()) {
                    rows.executed(execution.getStatement(), execution.getResult(), sink);
                }
            }
        } finally {
            recorder.exit();
        }
    }

    private RowSink record(ExecutionInfo execution, List<QueryInfo> queries, long start, long end) {
        DataSourceId dataSource = dataSource(execution);
        StatementText text = recorder.text(queries.get(0).getQuery(), dataSource.dialect());
        Binds binds = binds(queries.get(0).getParametersList(), execution.isBatch());
        String connection = execution.getDataSourceName() + "#" + execution.getConnectionId();
        RowSink sink = recorder.executed(
                dataSource,
                tenants.hash(connection),
                text,
                binds,
                start,
                end - start,
                execution.getBatchSize(),
                execution.getThrowable());
        if (execution.isSuccess()) {
            tenants.sent(connection, text, binds);
        }
        if (execution.getResult() instanceof Number count && count.longValue() == 0) {
            sink.missed();
        }
        return sink;
    }

    private DataSourceId dataSource(ExecutionInfo execution) {
        if (id != null) {
            return id;
        }
        Statement statement = execution.getStatement();
        String asUrl = statement.getClass().getName().replace('.', ':');
        return new DataSourceId(execution.getDataSourceName(), Dialect.ofUrl(asUrl));
    }

    private static @Nullable Binds binds(List<List<ParameterSetOperation>> executions, boolean batch) {
        if (executions.isEmpty()) {
            return null;
        }
        Binds binds = new Binds();
        for (List<ParameterSetOperation> parameters : executions) {
            parameters.forEach(each -> bind(each, binds));
            if (batch) {
                binds.addBatch();
            }
        }
        return binds;
    }

    private static void bind(ParameterSetOperation parameter, Binds binds) {
        Object[] arguments = parameter.getArgs();
        if (arguments.length < 2 || !(arguments[0] instanceof Integer index)) {
            return;
        }
        boolean isNull = ParameterSetOperation.isSetNullParameterOperation(parameter);
        if (!isNull && !ParameterSetOperation.isRegisterOutParameterOperation(parameter)) {
            PlainValue.bind(binds, index, arguments[1]);
        } else {
            binds.set(index, null);
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext context) {}

    @Override
    public void afterMethod(MethodExecutionContext context) {
        try {
            if (context.getThrown() == null && context.getTarget() instanceof Connection) {
                onConnection(context);
            } else if (context.getThrown() == null) {
                rows.called(context);
            }
        } catch (Throwable ours) {
            recorder.fault("method listener", ours);
        }
    }

    private void onConnection(MethodExecutionContext context) {
        ConnectionInfo info = context.getConnectionInfo();
        String connection = info.getDataSourceName() + "#" + info.getConnectionId();
        DataSourceId dataSource = id != null ? id : new DataSourceId(info.getDataSourceName(), Dialect.STANDARD);
        switch (context.getMethod().getName()) {
            case "commit" -> recorder.committed(dataSource);
            case "rollback" -> recorder.rolledBack(dataSource);
            case "setSchema" -> tenants.switched(connection, Setting.SCHEMA, argument(context));
            case "setCatalog" -> tenants.switched(connection, Setting.CATALOG, argument(context));
            case "close" -> tenants.closed(connection);
            default -> {
                // Nothing else on a connection matters.
            }
        }
    }

    private static @Nullable String argument(MethodExecutionContext context) {
        return (String) context.getMethodArgs()[0];
    }
}
