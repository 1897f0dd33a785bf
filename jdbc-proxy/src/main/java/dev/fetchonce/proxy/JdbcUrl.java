package dev.fetchonce.proxy;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.model.Dialect;

/** Reads from a JDBC URL what may be shown of it. */
public final class JdbcUrl {
    private JdbcUrl() {}

    /** The DataSource behind {@code url}, named by the URL without credentials and options. */
    public static DataSourceId id(String url) {
        String open = withoutSecrets(url);
        return new DataSourceId(open, Dialect.ofUrl(url), open.equals(url) ? 0 : url.hashCode());
    }

    /**
     * {@code url} without user, password and options: cuts what follows the first {@code ;}, then what stands before the
     * last {@code @} of the authority, back to the {@code //} or to the colon of the driver's sub-protocol, then what
     * follows the first {@code ?}.
     */
    public static String withoutSecrets(String url) {
        String open = upTo(url, ';');
        int at = open.lastIndexOf('@', endOfAuthority(open));
        if (at >= 0) {
            open = open.substring(0, startOfCredentials(open, at)) + open.substring(at + 1);
        }
        return upTo(open, '?');
    }

    private static String upTo(String url, char end) {
        int at = url.indexOf(end);
        return at < 0 ? url : url.substring(0, at);
    }

    /** An {@code @} further on belongs to an option. */
    private static int endOfAuthority(String url) {
        int slashes = url.indexOf("//");
        int path = slashes < 0 ? -1 : url.indexOf('/', slashes + 2);
        return path < 0 ? url.length() : path;
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
