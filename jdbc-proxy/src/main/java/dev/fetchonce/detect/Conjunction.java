package dev.fetchonce.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a search condition apart at its outermost ANDs. */
public final class Conjunction {
    private static final Pattern WORD =
            Pattern.compile("'[^']*'|\"[^\"]*\"|[()]|\\b(?:and|or|between|case|end)\\b", Pattern.CASE_INSENSITIVE);

    private Conjunction() {}

    /** Its conjuncts in order, those in brackets too; the whole where an OR stands beside them. */
    public static List<String> of(String condition) {
        String inner = unwrapped(condition.strip());
        List<String> parts = split(inner);
        if (parts.isEmpty()) {
            return List.of(condition);
        }
        return parts.size() == 1
                ? parts
                : parts.stream().flatMap(each -> of(each).stream()).toList();
    }

    /** Without the brackets around the whole. */
    private static String unwrapped(String condition) {
        String inner = condition;
        while (inner.startsWith("(") && closes(inner) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    /** Where the bracket that the text begins with is closed. */
    private static int closes(String text) {
        int depth = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            depth += word.group().equals("(") ? 1 : word.group().equals(")") ? -1 : 0;
            if (depth == 0) {
                return word.start();
            }
        }
        return -1;
    }

    /** Empty where an OR stands beside the parts. */
    private static List<String> split(String condition) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean between = false;
        Matcher word = WORD.matcher(condition);
        while (word.find()) {
            switch (word.group().toLowerCase(java.util.Locale.ROOT)) {
                case "(", "case" -> depth++;
                case ")", "end" -> depth--;
                case "between" -> between = depth == 0 || between;
                case "or" -> {
                    if (depth == 0) {
                        return List.of();
                    }
                }
                case "and" -> {
                    if (depth == 0 && !between) {
                        parts.add(condition.substring(start, word.start()).strip());
                        start = word.end();
                    }
                    between = between && depth > 0;
                }
                default -> {}
            }
        }
        parts.add(condition.substring(start).strip());
        return parts;
    }
}
