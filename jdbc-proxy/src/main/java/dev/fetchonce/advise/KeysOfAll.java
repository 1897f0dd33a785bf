package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
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
    private static final String[] SELECTED = {"sql-second-query"};
    private static final String[] LISTED = {"sql-in-list", "sql-group-by", "sql-window"};

    private static final Pattern LIST =
            Pattern.compile("([\\w\"`.]+)\\s+in \\((?=select |\\?)", Pattern.CASE_INSENSITIVE);

    /** Those among the SQL remedies of a finding. */
    static List<KeysOfAll> of(Case found) {
        return of(found, AllKeys.areAtHand(found) ? LISTED : SELECTED);
    }

    /** Those of some ids. */
    static List<KeysOfAll> of(Case found, String... ids) {
        LookUp lookUp = found.detection().lookUp();
        return lookUp == null || lookUp.keys().size() > 1
                ? List.of()
                : SqlRemedies.of(found, ids).stream()
                        .filter(each -> !each.after().contains(";"))
                        .map(each -> of(each, lookUp.keys().get(0).column().column()))
                        .flatMap(Stream::ofNullable)
                        .toList();
    }

    /** Null where the statement has no list of that column's keys. */
    private static @Nullable KeysOfAll of(Remedy remedy, String column) {
        String sql = remedy.after();
        Matcher list = LIST.matcher(sql);
        while (list.find()) {
            int open = list.end() - 1;
            int close = closing(sql, open);
            if (plain(list.group(1)).equalsIgnoreCase(column) && close < sql.length()) {
                return new KeysOfAll(remedy, sql.substring(0, open), sql.substring(close + 1), list.group(1));
            }
        }
        return null;
    }

    private static String plain(String column) {
        return column.substring(column.lastIndexOf('.') + 1).replaceAll("[\"`]", "");
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
        String name = JavaCode.camel(plain(column));
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
