package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JPA: the first few rows of each key by one query, each row with fewer rows before it than are wanted. */
final class JpqlTop implements Advisor {
    private static final Pattern ORDER =
            Pattern.compile("(?:[\\w\"`]+\\.)?[\"`]?(\\w+)[\"`]?(?:\\s+(asc|desc))?", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        JpqlConditions conditions = lookUp == null || !found.asks(Question.TOP) ? null : JpqlConditions.of(lookUp);
        String query = conditions == null || lookUp == null ? null : query(lookUp, conditions);
        if (conditions == null || query == null) {
            return List.of();
        }
        return List.of(new Remedy(
                "jpql-top",
                JpqlCode.framework(found),
                "Read the first " + conditions.entity().name() + " rows of each in one query",
                found.detection().repeats().group().statement().example(),
                JpqlCode.of(found, conditions, query, conditions.entity().javaName(), "long limit"),
                2 * found.sourceExecutions(),
                "Rows that are equal in the order all come. Where a key has very many rows, number them by a native query"
                        + " instead: row_number() over (partition by …)."));
    }

    /** Null where the order is not by one attribute. */
    private static @Nullable String query(LookUp lookUp, JpqlConditions conditions) {
        Clauses clauses = lookUp.shape().clauses();
        Matcher order = ORDER.matcher(clauses == null ? "" : clauses.orderBy().strip());
        String attribute = !order.matches() || lookUp.relation() == null
                ? null
                : lookUp.relation()
                        .attributeOfTarget(new ColumnRef(
                                conditions.entity().table(), order.group(1).toLowerCase(Locale.ROOT)));
        if (attribute == null) {
            return null;
        }
        boolean descending = "desc".equalsIgnoreCase(order.group(2));
        String alias = conditions.alias();
        String other = alias.equals("n") ? "m" : "n";
        String from = conditions.entity().name() + " ";
        return "select " + alias + " from " + from + alias + "\nwhere " + conditions.where() + "\nand (select count("
                + other + ") from " + from + other + " where " + other + "." + conditions.path() + " = "
                + conditions.selectedKey() + conditions.rest(other) + " and " + other + "." + attribute
                + (descending ? " > " : " < ") + alias + "." + attribute + ") < :limit\norder by "
                + conditions.selectedKey() + ", " + alias + "." + attribute + (descending ? " desc" : "");
    }
}
