package dev.fetchonce.advise;

import dev.fetchonce.advise.SqlCase.KeyPair;
import dev.fetchonce.model.QueryShape.Clauses;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an order a statement takes.
 *
 * @param most how many: a number or {@code ?}
 * @param skipped how many it passes over before; empty for none
 */
record TopRows(String most, String skipped) {
    private static final Pattern LIMIT =
            Pattern.compile("limit \\?(\\d+)(?: offset \\?(\\d+))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCH = Pattern.compile(
            "(?:offset \\?(\\d+) rows? ?)?fetch (?:first|next) (?:\\?(\\d+) )?rows? only", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOP = Pattern.compile("top \\(?\\?(\\d+)\\)? ", Pattern.CASE_INSENSITIVE);

    /** Null where the statement says it in another way. */
    static @Nullable TopRows of(SqlParts own) {
        Clauses clauses = own.clauses();
        String limit = clauses.limit().strip();
        Matcher byLimit = LIMIT.matcher(limit);
        if (byLimit.matches()) {
            return new TopRows(own.value(number(byLimit.group(1))), value(own, byLimit.group(2)));
        }
        Matcher byFetch = FETCH.matcher(limit);
        if (byFetch.matches()) {
            String most = value(own, byFetch.group(2));
            return new TopRows(most.isEmpty() ? "1" : most, value(own, byFetch.group(1)));
        }
        Matcher top = TOP.matcher(clauses.select());
        return limit.isEmpty() && top.lookingAt() ? new TopRows(value(own, top.group(1)), "") : null;
    }

    private static String value(SqlParts own, @Nullable String number) {
        return number == null ? "" : own.value(number(number));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Which, in words. */
    String count() {
        if (!skipped.isEmpty()) {
            return "those of the page";
        }
        return most.equals("?") ? "the first of them" : "the first " + most;
    }

    /** The condition that keeps these rows, by their place in the order. */
    String where(String place) {
        return skipped.isEmpty() ? place + " <= " + most : place + " > " + skipped + " and " + place + " <= " + last();
    }

    private String last() {
        boolean known = (skipped + most).chars().allMatch(Character::isDigit) && (skipped + most).length() < 10;
        return known ? String.valueOf(Integer.parseInt(skipped) + Integer.parseInt(most)) : skipped + " + " + most;
    }

    /** The select list with the keys, without TOP. */
    String select(AllKeys own) {
        SqlParts repeated = own.repeated();
        String select =
                repeated.written(TOP.matcher(repeated.clauses().select()).replaceFirst(""));
        String keys = own.keys().stream()
                .filter(each -> !repeated.hasLabel(each.to().column()))
                .map(each -> repeated.compared(each.to()) + ", ")
                .collect(Collectors.joining());
        return keys + select;
    }

    /** The keys as the rows are labelled. */
    String keyLabels(AllKeys own) {
        List<String> labels = own.keys().stream()
                .map(KeyPair::to)
                .map(each -> SqlParts.identifier(each.column().toLowerCase(Locale.ROOT)))
                .toList();
        return String.join(", ", labels);
    }
}
