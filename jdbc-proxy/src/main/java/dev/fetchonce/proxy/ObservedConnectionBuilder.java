package dev.fetchonce.proxy;

import java.sql.Connection;
import java.sql.ConnectionBuilder;
import java.sql.SQLException;
import java.sql.ShardingKey;

/** Builds connections as {@code target} does, and has them observed. */
record ObservedConnectionBuilder(ConnectionBuilder target, FetchonceProxyFactory factory) implements ConnectionBuilder {
    @Override
    public ConnectionBuilder user(String name) {
        target.user(name);
        return this;
    }

    @Override
    public ConnectionBuilder password(String password) {
        target.password(password);
        return this;
    }

    @Override
    public ConnectionBuilder shardingKey(ShardingKey key) {
        target.shardingKey(key);
        return this;
    }

    @Override
    public ConnectionBuilder superShardingKey(ShardingKey key) {
        target.superShardingKey(key);
        return this;
    }

    @Override
    public Connection build() throws SQLException {
        return factory.observed(target.build());
    }
}
