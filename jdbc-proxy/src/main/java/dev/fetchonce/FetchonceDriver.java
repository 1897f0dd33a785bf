package dev.fetchonce;

import dev.fetchonce.proxy.JdbcProxies;
import dev.fetchonce.proxy.JdbcUrl;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * For people who can change nothing but a JDBC URL: {@code jdbc:fetchonce:} before the driver's own URL, with or without
 * its {@code jdbc:}. Connections come from the driver that accepts the rest, and are recorded by
 * {@link Fetchonce#shared()}, whose report is written when the JVM ends. Thread-safe.
 */
public final class FetchonceDriver implements Driver {
    private static final String PREFIX = "jdbc:fetchonce:";
    private static final String CONNECTION_FAILURE = "08001";

    static {
        register();
    }

    private static void register() {
        try {
            DriverManager.registerDriver(new FetchonceDriver());
        } catch (SQLException refused) {
            throw new ExceptionInInitializerError(refused);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        String inner = inner(url);
        Connection target = driverOf(inner).connect(inner, info);
        if (target == null) {
            throw noDriver(inner, null);
        }
        SharedReport.writeAtExit();
        return new JdbcProxies(Fetchonce.shared().recorder()).connection(target, JdbcUrl.id(inner));
    }

    /** True for each URL with our prefix, so that one which no driver accepts is answered with the reason. */
    @Override
    public boolean acceptsURL(String url) {
        return url != null && url.startsWith(PREFIX);
    }

    private static String inner(String url) {
        String rest = url.substring(PREFIX.length());
        return rest.startsWith("jdbc:") ? rest : "jdbc:" + rest;
    }

    private static Driver driverOf(String inner) throws SQLException {
        try {
            return DriverManager.getDriver(inner);
        } catch (SQLException none) {
            throw noDriver(inner, none);
        }
    }

    private static SQLException noDriver(String inner, @Nullable SQLException cause) {
        String shown = JdbcUrl.withoutSecrets(inner);
        return new SQLException(
                "Expected after " + PREFIX + " the URL of a JDBC driver, but no driver accepts " + shown
                        + ". Check that URL, and that its driver is on the class path (an old one must be loaded with"
                        + " Class.forName first).",
                CONNECTION_FAILURE,
                cause);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return new DriverPropertyInfo[0];
        }
        String inner = inner(url);
        return driverOf(inner).getPropertyInfo(inner, info);
    }

    /** JDBC asks for it without a URL, so it is our own, and not that of the driver behind. */
    @Override
    public int getMajorVersion() {
        return versionPart(0);
    }

    @Override
    public int getMinorVersion() {
        return versionPart(1);
    }

    private static int versionPart(int part) {
        String[] parts = Version.CURRENT.split("[^0-9]+", -1);
        return part < parts.length && !parts[part].isEmpty() ? Integer.parseInt(parts[part]) : 0;
    }

    /** False: a driver behind may or may not be, and JDBC asks without a URL. */
    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Fetchonce does not log");
    }
}
