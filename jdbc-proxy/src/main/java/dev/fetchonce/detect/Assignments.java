package dev.fetchonce.detect;

import dev.fetchonce.model.QueryShape;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an UPDATE sets, read from its shape. */
public final class Assignments {
    private static final Pattern VALUE = Pattern.compile("\\?(\\d+)");

    private Assignments() {}

    /**
     * @param column the column's plain name, in lower case
     * @param expression what it is set to, {@code ?n} standing for value n
     */
    public record Assignment(String column, String expression) {
        /** The value that it is set to; empty where it is set to anything but one plain value. */
        public OptionalInt value() {
            Matcher matcher = VALUE.matcher(expression);
            return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
        }

        /** The values that stand in its expression. */
        public List<Integer> values() {
            return VALUE.matcher(expression)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
        }
    }

    /** In the order of the statement; empty where its parser gave up, or where it sets columns by list. */
    public static List<Assignment> of(QueryShape shape) {
        QueryShape.Clauses clauses = shape.clauses();
        List<Assignment> all = new ArrayList<>();
        if (clauses != null) {
            for (String each : split(clauses.select())) {
                int equals = each.indexOf('=');
                String left = equals < 0 ? "" : each.substring(0, equals).strip();
                if (left.isEmpty() || left.contains("(")) {
                    return List.of();
                }
                all.add(new Assignment(plain(left), each.substring(equals + 1).strip()));
            }
        }
        return List.copyOf(all);
    }

    private static String plain(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.replaceAll("[\"`\\[\\]]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (each == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
