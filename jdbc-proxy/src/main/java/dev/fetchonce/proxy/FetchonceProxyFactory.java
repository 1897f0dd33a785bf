package dev.fetchonce.proxy;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.Recorder;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.proxy.JdbcProxyFactory;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import net.ttddyy.dsproxy.proxy.jdk.CallableStatementInvocationHandler;
import net.ttddyy.dsproxy.proxy.jdk.ConnectionInvocationHandler;
import net.ttddyy.dsproxy.proxy.jdk.PreparedStatementInvocationHandler;
import net.ttddyy.dsproxy.proxy.jdk.ResultSetInvocationHandler;
import net.ttddyy.dsproxy.proxy.jdk.StatementInvocationHandler;

/**
 * Makes datasource-proxy hand out our delegates: give it to {@code ProxyDataSourceBuilder.jdbcProxyFactory}.
 *
 * <p>As long as nobody listens, a connection is a delegate and nothing else; connection ids are not kept then. Where the
 * configuration has listeners, transformers or result set proxies when a connection is taken, datasource-proxy's own
 * proxies stand before the delegates of that connection and call them; they, too, implement the driver's interfaces.
 * Thread-safe.
 */
public final class FetchonceProxyFactory implements JdbcProxyFactory {
    private final Recorder recorder;
    private final DataSourceId id;
    private final JdbcProxies proxies;

    public FetchonceProxyFactory(Recorder recorder, DataSourceId id) {
        this.recorder = recorder;
        this.id = id;
        this.proxies = new JdbcProxies(recorder);
    }

    Connection observed(Connection bare) {
        return proxies.connection(bare, id);
    }

    ProxyConfig guarded(ProxyConfig config) {
        return Listening.guarded(config, recorder);
    }

    Observer observer() {
        return new Observer(recorder, id);
    }

    @Override
    public DataSource createDataSource(DataSource target, ProxyConfig config) {
        ObservedDataSource made = new ObservedDataSource(target, this);
        made.setProxyConfig(
                ProxyConfig.Builder.from(config).jdbcProxyFactory(this).build());
        return made;
    }

    @Override
    public Connection createConnection(Connection target, ConnectionInfo info, ProxyConfig config) {
        Connection observed = observed(target);
        if (!Listening.to(config)) {
            config.getConnectionIdManager().addClosedId(info.getConnectionId());
            return observed;
        }
        return proxy(Connection.class, observed, new ConnectionInvocationHandler(observed, info, guarded(config)));
    }

    @Override
    public Statement createStatement(Statement target, ConnectionInfo info, Connection proxy, ProxyConfig config) {
        return proxy(Statement.class, target, new StatementInvocationHandler(target, info, proxy, config));
    }

    @Override
    public PreparedStatement createPreparedStatement(
            PreparedStatement target,
            String query,
            ConnectionInfo info,
            Connection proxy,
            ProxyConfig config,
            boolean generateKey) {
        InvocationHandler handler =
                new PreparedStatementInvocationHandler(target, query, info, proxy, config, generateKey);
        return proxy(PreparedStatement.class, target, handler);
    }

    @Override
    public CallableStatement createCallableStatement(
            CallableStatement target, String query, ConnectionInfo info, Connection proxy, ProxyConfig config) {
        InvocationHandler handler = new CallableStatementInvocationHandler(target, query, info, proxy, config);
        return proxy(CallableStatement.class, target, handler);
    }

    @Override
    public ResultSet createResultSet(ResultSet target, ConnectionInfo info, ProxyConfig config) {
        InvocationHandler handler =
                new ResultSetInvocationHandler(config.getResultSetProxyLogicFactory(), target, info, config);
        return proxy(ResultSet.class, target, handler);
    }

    @Override
    public ResultSet createGeneratedKeys(ResultSet target, ConnectionInfo info, ProxyConfig config) {
        InvocationHandler handler =
                new ResultSetInvocationHandler(config.getGeneratedKeysProxyLogicFactory(), target, info, config);
        return proxy(ResultSet.class, target, handler);
    }

    private <T> T proxy(Class<T> jdbc, T target, InvocationHandler handler) {
        Set<Class<?>> interfaces = new LinkedHashSet<>();
        interfaces.add(jdbc);
        interfaces.add(ProxyJdbcObject.class);
        if (target.getClass().getClassLoader() instanceof DelegateLoader loader) {
            Set<Class<?>> all = new LinkedHashSet<>(interfaces);
            all.addAll(Interfaces.of(target.getClass()).visibleThrough(loader));
            try {
                return proxy(jdbc, loader, all, handler);
            } catch (IllegalArgumentException conflict) {
                observer().fault("interfaces of " + target.getClass().getName(), conflict);
            }
        }
        return proxy(jdbc, ProxyJdbcObject.class.getClassLoader(), interfaces, handler);
    }

    private static <T> T proxy(Class<T> jdbc, ClassLoader loader, Set<Class<?>> interfaces, InvocationHandler handler) {
        return jdbc.cast(Proxy.newProxyInstance(loader, interfaces.toArray(Class<?>[]::new), handler));
    }
}
