package dev.fetchonce.junit;

import dev.fetchonce.report.RunCounts.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which statements a budget is about; an empty part asks for nothing. Immutable.
 *
 * @param table a table's name
 * @param like a pattern of the normal form, {@code %} standing for any characters, or a fingerprint
 * @param dataSource a part of a DataSource's name
 */
record Filter(String table, String like, String dataSource) {
    static final Filter NONE = new Filter("", "", "");

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    boolean isNone() {
        return equals(NONE);
    }

    /** Whether it names what it is about: then that counts, whatever it is. */
    private boolean isOfStatements() {
        return !table.isEmpty() || !like.isEmpty();
    }

    boolean fits(Statement statement) {
        return (isOfStatements() || !Chores.isApart(statement))
                && (table.isEmpty() || statement.tables().stream().anyMatch(this::isTable))
                && (like.isEmpty() || isLike(statement))
                && isDataSource(statement.dataSource());
    }

    boolean isDataSource(String name) {
        return lower(name).contains(lower(dataSource));
    }

    private boolean isTable(String name) {
        return name.equalsIgnoreCase(table) || lower(name).endsWith("." + lower(table));
    }

    private boolean isLike(Statement statement) {
        return FINGERPRINT.matcher(like).matches()
                ? statement.fingerprint().equals(like)
                : pattern().matcher(oneBlank(statement.sql())).matches();
    }

    private Pattern pattern() {
        String regex = Stream.of(oneBlank(like).split("%", -1))
                .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static String oneBlank(String text) {
        return lower(text.strip()).replaceAll("\\s+", " ");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@code  of table book}; empty where it asks for nothing. */
    String words() {
        return part(" of table ", table) + part(" like ", like) + part(" to ", dataSource);
    }

    /** Its attributes as an annotation says them, each after a comma. */
    List<String> attributes() {
        return Stream.of(
                        part("table = ", quoted(table)),
                        part("like = ", quoted(like)),
                        part("dataSource = ", quoted(dataSource)))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "" : '"' + value + '"';
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + value;
    }
}
