package dev.fetchonce.proxy;

import dev.fetchonce.capture.Binds;
import dev.fetchonce.capture.Tenant;
import dev.fetchonce.sql.StatementText;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tenants of connections that datasource-proxy knows by their ids. Keeps those that were switched, until they are
 * closed, and at most 10,000: then it starts anew. Thread-safe.
 */
final class Tenants {
    private static final int MOST = 10_000;

    private final Map<String, Tenant> switched = new ConcurrentHashMap<>();

    long hash(String connection) {
        Tenant tenant = switched.get(connection);
        return tenant == null ? 0 : tenant.hash();
    }

    void sent(String connection, StatementText text, @Nullable Binds binds) {
        if (text.setting() != null) {
            of(connection).sent(text, binds);
        }
    }

    void switched(String connection, String subject, @Nullable String value) {
        of(connection).switched(subject, value);
    }

    void closed(String connection) {
        switched.remove(connection);
    }

    private Tenant of(String connection) {
        if (switched.size() >= MOST) {
            switched.clear();
        }
        return switched.computeIfAbsent(connection, id -> new Tenant(0));
    }
}
