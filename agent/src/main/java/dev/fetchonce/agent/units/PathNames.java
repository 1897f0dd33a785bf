package dev.fetchonce.agent.units;

import java.util.StringJoiner;

/** Names a request's path so that requests of one page share a name. */
final class PathNames {
    private static final int LONG_HEX = 16;

    private PathNames() {}

    /** The path with numbers, UUIDs and long hexadecimal segments replaced by {@code {id}}, without {@code ;…}. */
    static String of(String path) {
        StringJoiner named = new StringJoiner("/");
        for (String each : path.split("/", -1)) {
            int parameters = each.indexOf(';');
            String segment = parameters < 0 ? each : each.substring(0, parameters);
            named.add(isId(segment) ? "{id}" : segment);
        }
        return named.length() == 0 ? "/" : named.toString();
    }

    /**
     * The pattern, behind what the path has before the part that it matches: {@code /shop/orders/{id}}.
     *
     * @param context what comes first at least
     */
    static String under(String context, String path, String pattern) {
        String own = pattern.startsWith("/") ? pattern : "/" + pattern;
        if (own.contains("*")) {
            return context + own;
        }
        int start = path.endsWith("/") && !own.endsWith("/") ? path.length() - 1 : path.length();
        for (int i = own.indexOf('/'); i >= 0 && start > 0; i = own.indexOf('/', i + 1)) {
            start = path.lastIndexOf('/', start - 1);
        }
        return start > 0 ? path.substring(0, start) + own : own;
    }

    private static boolean isId(String segment) {
        if (segment.isEmpty()) {
            return false;
        }
        boolean digits = true;
        int hex = 0;
        for (int i = 0; i < segment.length(); i++) {
            char each = segment.charAt(i);
            if (each == '-' && i > 0) {
                digits = false;
            } else if (Character.digit(each, 16) < 0 || each > 'f') {
                return false;
            } else {
                digits &= each <= '9';
                hex++;
            }
        }
        return digits || hex >= LONG_HEX;
    }
}
