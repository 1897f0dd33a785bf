package dev.fetchonce.detect;

import dev.fetchonce.model.Execution;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a look-up asks of the rows behind its key: from its select list, its limit, and who calls. */
final class Questions {
    private static final String VALUE = "(\\?\\d*|\\d+|true|false|null|'[^']*')";

    /** {@code 1}, {@code 'x' as found}; TOP stands before it. */
    private static final Pattern CONSTANT =
            Pattern.compile("(top \\(?" + VALUE + "\\)? )?" + VALUE + "( (as )?[\\w\"`]+)?");

    /** {@code count(*) > 0}, {@code case when count(…) > 0 then …}, {@code exists (…)}. */
    private static final Pattern COMPARED = Pattern.compile(
            "(cast ?\\( ?)?(\\(?case when )?\\(*(exists ?\\(.*|count ?\\(.*\\) ?(>=|>|<>|!=|=|<) ?\\?\\d.*)");

    private static final Pattern OTHER_AGGREGATE =
            Pattern.compile("\\b(?!count|coalesce|nvl|ifnull|cast|count_big|distinct)[a-z_]+ ?\\(");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Questions() {}

    static Question of(Repeats repeats, QueryShape shape) {
        Clauses clauses = shape.clauses();
        if (clauses == null) {
            return Question.ROWS;
        }
        if (shape.projections().stream().anyMatch(each -> "exists".equals(each.function()))) {
            return Question.EXISTENCE;
        }
        String select =
                BLANKS.matcher(clauses.select().toLowerCase(Locale.ROOT)).replaceAll(" ");
        if (CONSTANT.matcher(select).matches() || COMPARED.matcher(select).matches() || asksWhether(repeats.site())) {
            return Question.EXISTENCE;
        }
        boolean grouped = !clauses.tail().isEmpty();
        if (shape.traits().aggregated() && !grouped) {
            return OTHER_AGGREGATE.matcher(select).find() ? Question.AGGREGATE : Question.COUNT;
        }
        return isTop(repeats, shape, clauses) ? Question.TOP : Question.ROWS;
    }

    /** Of Spring Data, whose {@code existsBy…} selects an id or a count. */
    private static boolean asksWhether(Site site) {
        return site.path().frames().stream().anyMatch(Questions::asksWhether);
    }

    private static boolean asksWhether(Frame frame) {
        String name = frame.className();
        boolean springData = name.startsWith("org.springframework.data.");
        return (springData && name.endsWith("$ExistsExecution"))
                || (frame.method().startsWith("exists") && (springData || frame.isProxy()));
    }

    /** The first few in an order; a limit alone, as on a look-up by key, takes nothing away that is known. */
    private static boolean isTop(Repeats repeats, QueryShape shape, Clauses clauses) {
        boolean ordered = !clauses.orderBy().isEmpty()
                || clauses.from().toLowerCase(Locale.ROOT).contains("order by");
        return ordered && (shape.traits().limited() || repeats.log().stream().allMatch(Questions::hasMostRows));
    }

    private static boolean hasMostRows(Execution each) {
        return each.reading().maxRows() > 0;
    }
}
