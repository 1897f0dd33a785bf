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

    /** Its conjuncts in order; the whole where an OR stands beside them. */
    public static List<String> of(String condition) {
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
                        return List.of(condition);
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
