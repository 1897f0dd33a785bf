package dev.fetchonce.advise;

import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement that asks for the rows of all keys, its list of keys still to be written.
 *
 * @param remedy the SQL remedy that it was taken from
 * @param before the statement up to the list
 * @param after the statement behind the list
 * @param column whose keys they are, as the statement writes it
 */
record KeysOfAll(Remedy remedy, String before, String after, String column) {
    private static final Pattern LIST =
            Pattern.compile("([\\w\"`.]+)\\s+in \\((?=select |\\?)", Pattern.CASE_INSENSITIVE);

    /** Those among the SQL remedies of a finding. */
    static List<KeysOfAll> of(Case found) {
        return SqlRemedies.of(found, "sql-second-query", "sql-in-list").stream()
                .map(KeysOfAll::of)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Null where the statement has none or several lists: which of them has the keys is not known then. */
    private static @Nullable KeysOfAll of(Remedy remedy) {
        String sql = remedy.after();
        Matcher list = LIST.matcher(sql);
        if (!list.find()) {
            return null;
        }
        int open = list.end() - 1;
        int close = closing(sql, open);
        String after = sql.substring(Math.min(close + 1, sql.length()));
        return close == sql.length() || LIST.matcher(after).find()
                ? null
                : new KeysOfAll(remedy, sql.substring(0, open), after, list.group(1));
    }

    private static int closing(String sql, int open) {
        int depth = 0;
        for (int i = open; i < sql.length(); i++) {
            char each = sql.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return sql.length();
    }

    /** A variable for the keys: {@code orderIds}. */
    String keys(Case found) {
        String name =
                JavaCode.camel(column.substring(column.lastIndexOf('.') + 1).replaceAll("[\"`]", ""));
        var tables = found.detection().repeats().group().statement().tables();
        String one = name.equals("id") && !tables.isEmpty() ? JavaCode.camel(tables.get(0)) + "Id" : name;
        return one.endsWith("s") ? one : one + "s";
    }

    /** The statement with a list, its other values named. */
    String sql(String list, UnaryOperator<String> parameter) {
        return JavaCode.named(before + "(\u0000)" + after, parameter).replace("\u0000", list);
    }

    /** Variables for its other values. */
    List<String> others() {
        return JavaCode.values(before + after);
    }
}
