package dev.fetchonce.proxy;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.capture.WeakIdentityMap;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Frame;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which database a DataSource leads to, from its bean properties and the URLs that Drivers were asked for. No
 * JDBC call is made. Each DataSource is asked once; thread-safe.
 */
public final class Sources {
    private static final List<String> NAMES = List.of("getPoolName", "getDataSourceName", "getName");
    private static final List<String> URLS = List.of("getJdbcUrl", "getUrl", "getURL", "getDatabaseUrl", "jdbcUrl");
    /** The way to what an Agroal pool, and a proxy of one, connects to. */
    private static final List<String> CONFIGURATION =
            List.of("getConfiguration", "connectionPoolConfiguration", "connectionFactoryConfiguration");

    private static final List<String> TARGETS = List.of("getTargetDataSource", "getDataSource");
    /** Who connects, and what he sees first. */
    private static final List<String> OWNERS =
            List.of("getUser", "getUsername", "getUserName", "getSchema", "getCurrentSchema", "getCatalog");

    private static final int DEEPEST = 5;

    /** What pools call themselves where nobody named them: another name at each start. */
    private static final Pattern MADE_UP = Pattern.compile("\\d{6}|\\|");

    private final WeakIdentityMap<Source> known = new WeakIdentityMap<>();
    private final Set<Dialect> seen = ConcurrentHashMap.newKeySet();

    public Source ofUrl(String url) {
        DataSourceId id = JdbcUrl.id(url);
        return remembered(new Source(id.name(), told(id.dialect()), id.origin()));
    }

    public Source ofDataSource(Object dataSource) {
        return known.get(dataSource, each -> remembered(ask(each, 0)));
    }

    /** The name and dialect to record with. */
    public DataSourceId id(Source source, Object connection) {
        Dialect dialect = source.dialect();
        if (dialect == null) {
            dialect = DialectNames.ofClass(connection.getClass());
        }
        if (dialect == null) {
            dialect = seen.size() == 1 ? seen.iterator().next() : Dialect.STANDARD;
        }
        String name = source.name();
        return new DataSourceId(name == null ? typeName(connection) : name, dialect, source.origin());
    }

    private Source remembered(Source source) {
        Dialect dialect = source.dialect();
        if (dialect != null) {
            seen.add(dialect);
        }
        return source;
    }

    private Source ask(Object dataSource, int depth) {
        String url = url(dataSource);
        String name = text(dataSource, NAMES);
        boolean given = name != null && !MADE_UP.matcher(name).find();
        Source own = new Source(given ? name : null, DialectNames.ofClass(dataSource.getClass()), origin(dataSource));
        Source told = own.or(url == null || !url.startsWith("jdbc:") ? Source.UNKNOWN : ofUrl(url));
        Object target = depth < DEEPEST ? target(dataSource) : null;
        Source all = target == null ? told : told.or(ask(target, depth + 1));
        String type = typeName(dataSource);
        return depth > 0 || type.isEmpty() ? all : all.or(new Source(type, null, 0));
    }

    /** The class that somebody wrote, for people; empty where one was made for interfaces alone. */
    private static String typeName(Object object) {
        Class<?> type = object.getClass();
        String name = type.getSimpleName();
        int generated = name.indexOf("$$");
        return Frame.isProxy(type.getName()) ? "" : generated < 0 ? name : name.substring(0, generated);
    }

    private static long origin(Object dataSource) {
        long all = 0;
        for (String each : OWNERS) {
            all = all * 31 + (property(dataSource, each, String.class) instanceof String text ? text.hashCode() : 0);
        }
        return all;
    }

    private static @Nullable Dialect told(Dialect dialect) {
        return dialect == Dialect.STANDARD ? null : dialect;
    }

    private static @Nullable String url(Object dataSource) {
        String own = text(dataSource, URLS);
        Object configuration = own == null ? dataSource : null;
        for (String each : CONFIGURATION) {
            configuration = configuration == null ? null : property(configuration, each, Object.class);
        }
        return configuration == null ? own : text(configuration, URLS);
    }

    private static @Nullable String text(Object bean, List<String> getters) {
        for (String each : getters) {
            if (property(bean, each, String.class) instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable Object target(Object dataSource) {
        for (String each : TARGETS) {
            Object found = property(dataSource, each, DataSource.class);
            if (found != null && found != dataSource) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Object property(Object bean, String getter, Class<?> type) {
        try {
            Method method = bean.getClass().getMethod(getter);
            return type.isAssignableFrom(method.getReturnType()) && method.trySetAccessible()
                    ? method.invoke(bean)
                    : null;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError untold) {
            return null;
        }
    }
}
