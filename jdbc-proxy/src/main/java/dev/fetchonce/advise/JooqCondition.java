package dev.fetchonce.advise;

import dev.fetchonce.model.QueryShape.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says search conditions in jOOQ's DSL.
 *
 * @param replaced what is to stand in the place of values, by their numbers
 */
record JooqCondition(SqlParts parts, JooqNames names, Map<Integer, String> replaced) {
    static final String REFERENCE = "[\\w$\"`\\[\\]]+(?:\\.[\\w$\"`\\[\\]]+)*";

    private static final Pattern COMPARISON = Pattern.compile("(?i)(" + REFERENCE
            + ") (=|<>|!=|<=|>=|<|>|like) (?:cast ?\\(\\?(\\d+) as [^()]*(?:\\([^()]*\\))?\\)|\\?(\\d+)|(" + REFERENCE
            + "))");
    private static final Pattern LIST = Pattern.compile("(?i)(" + REFERENCE + ") (not )?in \\(\\?(\\d+)\\)");
    private static final Pattern NULL = Pattern.compile("(?i)(" + REFERENCE + ") is (not )?null");
    private static final Map<String, String> METHODS =
            Map.of("=", "eq", "<>", "ne", "!=", "ne", "<=", "le", ">=", "ge", "<", "lt", ">", "gt", "like", "like");

    /** Empty where it says more than comparisons joined by AND. */
    Optional<String> of(String clause) {
        List<String> all = new ArrayList<>();
        for (String each : unwrapped(clause).split("(?i)\\s+and\\s+", -1)) {
            Optional<String> one = one(unwrapped(each));
            if (one.isEmpty()) {
                return one;
            }
            all.add(one.get());
        }
        StringBuilder text = new StringBuilder(all.get(0));
        all.subList(1, all.size())
                .forEach(each -> text.append(".and(").append(each).append(')'));
        return Optional.of(text.toString());
    }

    private Optional<String> one(String condition) {
        Matcher isNull = NULL.matcher(condition);
        if (isNull.matches()) {
            String how = isNull.group(2) == null ? ".isNull()" : ".isNotNull()";
            return Optional.of(reference(parts, names, isNull.group(1)) + how);
        }
        Matcher list = LIST.matcher(condition);
        if (list.matches()) {
            String how = list.group(2) == null ? ".in(" : ".notIn(";
            String column = list.group(1);
            return Optional.of(reference(parts, names, column) + how + values(list.group(3), column) + ")");
        }
        Matcher comparison = COMPARISON.matcher(condition);
        String method = comparison.matches() ? METHODS.get(comparison.group(2).toLowerCase(Locale.ROOT)) : null;
        if (method == null) {
            return Optional.empty();
        }
        String left = comparison.group(1);
        String number = comparison.group(3) == null ? comparison.group(4) : comparison.group(3);
        String right =
                number == null ? reference(parts, names, comparison.group(5)) : value(Integer.parseInt(number), left);
        return Optional.of(reference(parts, names, left) + "." + method + "(" + right + ")");
    }

    private String value(int number, String column) {
        String replacement = replaced.get(number);
        if (replacement != null) {
            return replacement;
        }
        String written = parts.value(number);
        return written.equals("?") ? Names.camel(plain(last(column))) : written.replace('\'', '"');
    }

    /** A list that the statement has, as a variable of a collection where its elements are bound. */
    private String values(String number, String column) {
        String written = parts.value(Integer.parseInt(number));
        String replacement = replaced.get(Integer.parseInt(number));
        if (replacement != null) {
            return replacement;
        }
        String name = Names.camel(plain(last(column)));
        return written.startsWith("?") ? name + (name.endsWith("s") ? "" : "s") : written.replace('\'', '"');
    }

    /** Without the parentheses around all of it. */
    private static String unwrapped(String clause) {
        String text = clause.trim();
        while (text.startsWith("(") && closes(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).trim();
        }
        return text;
    }

    private static int closes(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A column as the statement writes it ({@code "PUBLIC"."ORDERS"."ID"}) in the application's way. */
    static String reference(SqlParts parts, JooqNames names, String written) {
        String[] words = written.split("\\.", -1);
        String column = plain(words[words.length - 1]);
        String called = words.length > 1 ? plain(words[words.length - 2]) : "";
        for (Table each : parts.tables()) {
            if (each.alias().equalsIgnoreCase(called)) {
                return names.column(each.alias(), column, !each.alias().equals(each.name()));
            }
        }
        String table = called.isEmpty() ? parts.tables().get(0).name() : called;
        return names.column(table, column, false);
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('.') + 1);
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("[\"`\\[\\]]", "");
    }
}
