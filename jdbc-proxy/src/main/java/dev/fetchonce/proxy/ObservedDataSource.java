package dev.fetchonce.proxy;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.sql.ShardingKeyBuilder;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.proxy.DataSourceProxyLogic;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.jspecify.annotations.Nullable;

/**
 * datasource-proxy's DataSource with the plain way for the case that nobody listens, with the exceptions of the target
 * left as they are, and with {@code unwrap} to the target's own class. What a pool runs to open or to validate a
 * connection is not recorded.
 */
final class ObservedDataSource extends ProxyDataSource {
    private final FetchonceProxyFactory factory;

    ObservedDataSource(DataSource target, FetchonceProxyFactory factory) {
        super(target);
        this.factory = factory;
        setProxyConfig(ProxyConfig.Builder.create().jdbcProxyFactory(factory).build());
    }

    @Override
    public Connection getConnection() throws SQLException {
        Observer observer = factory.observer();
        long start = observer.started();
        try {
            return Listening.to(getProxyConfig())
                    ? listenedTo("getConnection", null)
                    : factory.observed(getDataSource().getConnection());
        } finally {
            observer.left(start);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Observer observer = factory.observer();
        long start = observer.started();
        try {
            return Listening.to(getProxyConfig())
                    ? listenedTo("getConnection", new Object[] {user, password}, String.class, String.class)
                    : factory.observed(getDataSource().getConnection(user, password));
        } finally {
            observer.left(start);
        }
    }

    private Connection listenedTo(String name, Object @Nullable [] arguments, Class<?>... parameters)
            throws SQLException {
        DataSourceProxyLogic logic = new DataSourceProxyLogic(getDataSource(), factory.guarded(getProxyConfig()));
        try {
            Method method = DataSource.class.getMethod(name, parameters);
            return (Connection) logic.invoke(this, method, arguments);
        } catch (SQLException | RuntimeException | Error declared) {
            throw declared;
        } catch (Throwable undeclared) {
            throw ObservedDataSource.<RuntimeException>asItIs(undeclared);
        }
    }

    /** Throws what a driver threw without declaring it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // the cast is not made at run time, and is not to be
    private static <T extends Throwable> T asItIs(Throwable undeclared) throws T {
        throw (T) undeclared;
    }

    @Override
    public ConnectionBuilder createConnectionBuilder() throws SQLException {
        return new ObservedConnectionBuilder(getDataSource().createConnectionBuilder(), factory);
    }

    @Override
    public ShardingKeyBuilder createShardingKeyBuilder() throws SQLException {
        return getDataSource().createShardingKeyBuilder();
    }

    @Override
    public <T> T unwrap(Class<T> iface) throws SQLException {
        if (iface.isInstance(this)) {
            return iface.cast(this);
        }
        return iface.isInstance(getDataSource())
                ? iface.cast(getDataSource())
                : getDataSource().unwrap(iface);
    }

    @Override
    public boolean isWrapperFor(Class<?> iface) throws SQLException {
        return iface.isInstance(this)
                || iface.isInstance(getDataSource())
                || getDataSource().isWrapperFor(iface);
    }

    @Override
    public String toString() {
        return getDataSource().toString();
    }
}
