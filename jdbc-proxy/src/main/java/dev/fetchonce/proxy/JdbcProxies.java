package dev.fetchonce.proxy;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import java.sql.Connection;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import org.jspecify.annotations.Nullable;

/**
 * Wraps connections and DataSources so that what is executed through them is recorded. Everything that is reached from
 * them is wrapped too, implements every interface that the driver's object does, and behaves as that does: its
 * exceptions, its equality, its {@code unwrap}. Thread-safe; errors of ours are counted by the recorder and never
 * thrown.
 */
public final class JdbcProxies {
    private final Recorder recorder;

    public JdbcProxies(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * A connection that behaves as {@code target} does and whose executions are recorded; {@code target} itself where
     * it is one already, or where it cannot be wrapped (that is counted as a fault).
     */
    public Connection connection(Connection target, DataSourceId id) {
        if (target == null || observed(target)) {
            return target;
        }
        Observer observer = new Observer(recorder, DialectNames.known(id, target));
        Connection connection = ObservedConnection.of(target, observer);
        if (connection != target) {
            observer.handedOut();
        }
        return connection;
    }

    /**
     * A DataSource whose connections are wrapped. It is datasource-proxy's {@code ProxyDataSource}: listeners that are
     * added to it are called as they expect, from the next connection on.
     */
    public DataSource dataSource(DataSource target, DataSourceId id) {
        if (target instanceof ObservedDataSource) {
            return target;
        }
        return new ObservedDataSource(target, new FetchonceProxyFactory(recorder, id));
    }

    /** What a delegate of ours stands for; null where {@code jdbcObject} is none. */
    public static @Nullable Object bare(@Nullable Object jdbcObject) {
        return jdbcObject instanceof Observed observed ? observed.bare : null;
    }

    /** Whether {@code jdbcObject} is one of our delegates or DataSources, or a datasource-proxy proxy before one. */
    public static boolean observed(@Nullable Object jdbcObject) {
        return jdbcObject instanceof Observed
                || jdbcObject instanceof ObservedDataSource
                || (jdbcObject instanceof ProxyJdbcObject proxy && observed(proxy.getTarget()));
    }
}
