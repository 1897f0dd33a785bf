package dev.fetchonce.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL as Java code writes it. */
final class JavaCode {
    /** A question mark, and the column or clause that it belongs to. */
    private static final Pattern VALUE = Pattern.compile(
            "(?:([\\w\"`.]+)\\s*(?:=|<>|!=|<=?|>=?|\\blike)\\s*|\\b(limit|offset)\\s+)?\\?", Pattern.CASE_INSENSITIVE);

    /** What stands before a question mark in a list. */
    private static final Pattern LISTED =
            Pattern.compile("([\\w\"`.]+)\\s+(?:not\\s+)?in\\s*\\((?:\\s*\\?\\s*,)*\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern INSERT = Pattern.compile(
            "^\\s*insert\\s+into\\s+\\S+\\s*\\(([^()]*)\\)\\s*values\\s*\\((\\s*\\?\\s*,?)+\\)",
            Pattern.CASE_INSENSITIVE);

    private JavaCode() {}

    /** A text block, to stand at the end of a line. */
    static String block(String sql) {
        String text = sql.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
        return "\"\"\"\n" + text.indent(8) + "        \"\"\"";
    }

    /** {@code order_id} as a variable: {@code orderId}. */
    static String camel(String name) {
        StringBuilder text = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("\\W+|_", -1)) {
            text.append(text.isEmpty() ? word : capitalised(word));
        }
        return text.toString();
    }

    /** {@code JdbcTemplate} as a variable: {@code jdbcTemplate}. */
    static String variable(String type) {
        return type.isEmpty() ? "" : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** With a capital at its beginning. */
    static String capitalised(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A variable for each question mark, named after the column that it is compared with or written to. */
    static List<String> values(String sql) {
        Matcher insert = INSERT.matcher(sql);
        if (insert.find()) {
            return Stream.of(insert.group(1).split(",", -1))
                    .map(each -> camel(each.trim().replaceAll("[\"`]", "")))
                    .toList();
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = VALUE.matcher(sql);
        while (matcher.find()) {
            names.add(free(name(sql, matcher), names));
        }
        return names;
    }

    /** The same statement with {@code :name} for each question mark. */
    static String named(String sql, UnaryOperator<String> parameter) {
        List<String> names = new ArrayList<>();
        return VALUE.matcher(sql).replaceAll(match -> {
            names.add(free(name(sql, match), names));
            String own = match.group().substring(0, match.group().length() - 1);
            return Matcher.quoteReplacement(own + parameter.apply(names.get(names.size() - 1)));
        });
    }

    private static String name(String sql, MatchResult match) {
        String column = match.group(1) == null ? match.group(2) : match.group(1);
        Matcher listed = LISTED.matcher(sql.substring(0, match.start()));
        if (column == null && listed.find()) {
            column = listed.group(1);
        }
        return column == null
                ? "value"
                : camel(column.substring(column.lastIndexOf('.') + 1).replaceAll("[\"`]", ""));
    }

    private static String free(String name, List<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + i;
        }
        return free;
    }
}
