package dev.fetchonce.proxy;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.model.Dialect;

/** Reads from a JDBC URL what may be shown of it. */
public final class JdbcUrl {
    private JdbcUrl() {}

    /** The DataSource behind {@code url}, named by the URL without credentials and options. */
    public static DataSourceId id(String url) {
        return new DataSourceId(withoutSecrets(url), Dialect.ofUrl(url));
    }

    /**
     * {@code url} without user, password and options: cuts what stands before the last {@code @}, back to the
     * {@code //} or to the colon of the driver's sub-protocol, and what follows the first {@code ?} or {@code ;}.
     */
    public static String withoutSecrets(String url) {
        String open = url;
        int at = open.lastIndexOf('@');
        if (at >= 0) {
            open = open.substring(0, startOfCredentials(open, at)) + open.substring(at + 1);
        }
        for (int i = 0; i < open.length(); i++) {
            if (open.charAt(i) == '?' || open.charAt(i) == ';') {
                return open.substring(0, i);
            }
        }
        return open;
    }

    private static int startOfCredentials(String url, int at) {
        int slashes = url.indexOf("//");
        if (slashes >= 0 && slashes < at) {
            return slashes + 2;
        }
        int colon = -1;
        for (int i = 0; i < 3; i++) {
            int next = url.indexOf(':', colon + 1);
            if (next >= 0 && next < at) {
                colon = next;
            }
        }
        return colon + 1;
    }
}
