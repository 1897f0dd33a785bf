package dev.fetchonce.agent.observe;

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
