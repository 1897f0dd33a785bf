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

/** JPA: the counts, sums or other aggregates of all source rows by one projection that groups. */
final class JpqlGroupBy implements Advisor {
    /** Hibernate casts what it averages where the database would cut the fraction off. */
    private static final Pattern AGGREGATE = Pattern.compile(
            "(sum|avg|min|max) ?\\((?:cast ?\\( ?)?(?:[\\w\"`]+\\.)?(\\w+)(?: as .*|\\).*)", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        boolean aggregate = found.asks(Question.COUNT) || found.asks(Question.AGGREGATE);
        JpqlConditions conditions = lookUp == null || !aggregate ? null : JpqlConditions.of(lookUp);
        String value = conditions == null || lookUp == null ? "" : value(found, lookUp, conditions);
        if (conditions == null || value.isEmpty()) {
            return List.of();
        }
        String alias = conditions.alias();
        return List.of(new Remedy(
                "jpql-group-by",
                JpqlCode.framework(found),
                "Group by " + conditions.selectedKey() + " in one projection",
                found.detection().repeats().group().statement().example(),
                JpqlCode.of(
                        found,
                        conditions,
                        "select " + conditions.selectedKey() + ", " + value + " from "
                                + conditions.entity().name() + " " + alias + " where " + conditions.where()
                                + " group by " + conditions.selectedKey(),
                        "Object[]"),
                2 * found.sourceExecutions(),
                caution(found)));
    }

    private static String value(Case found, LookUp lookUp, JpqlConditions conditions) {
        if (found.asks(Question.COUNT)) {
            return "count(" + conditions.alias() + ")";
        }
        Clauses clauses = lookUp.shape().clauses();
        Matcher function = AGGREGATE.matcher(clauses == null ? "" : clauses.select());
        if (!function.matches() || lookUp.relation() == null) {
            return "";
        }
        String column = function.group(2).toLowerCase(Locale.ROOT);
        String attribute = lookUp.relation()
                .attributeOfTarget(new ColumnRef(conditions.entity().table(), column));
        return attribute == null
                ? ""
                : function.group(1).toLowerCase(Locale.ROOT) + "(" + conditions.alias() + "." + attribute + ")";
    }

    private static String caution(Case found) {
        boolean size = found.detection().repeats().site().path().frames().stream()
                .anyMatch(each -> each.method().equals("readSize"));
        return (size ? "Hibernate sends these counts for size() of a collection mapped extra lazy. " : "")
                + "Keys without any row have no group."
                + (found.detection().repeats().site().passes("org.hibernate.")
                        ? " An attribute mapped by @Formula is an alternative where every load needs the value: it is part"
                                + " of each query on the entity then."
                        : "");
    }
}
