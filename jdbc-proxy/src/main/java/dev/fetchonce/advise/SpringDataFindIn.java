package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Spring Data: a derived query that takes all keys: {@code findByCustomerIdIn(Collection<Long> …)}. */
final class SpringDataFindIn implements Advisor {
    private static final Pattern DERIVED =
            Pattern.compile("(?:find|read|get|query|search|stream)(?!\\w*(?:First|Top|Distinct)\\w*By)\\w*?By(\\w+)");

    @Override
    public List<Remedy> remedies(Case found) {
        LookUp lookUp = found.detection().lookUp();
        InterfaceMethod method =
                lookUp == null || lookUp.keys().size() > 1 || !found.asks(Question.ROWS) ? null : method(found);
        String derived = method == null || lookUp == null ? null : derived(method, lookUp);
        if (method == null || derived == null) {
            return List.of();
        }
        boolean jpa = found.detection().repeats().site().passes("org.springframework.data.jpa.");
        String head = "interface " + method.owner() + " {\n    ";
        return List.of(new Remedy(
                "spring-data-find-in",
                jpa ? "Spring Data JPA" : "Spring Data JDBC",
                "Ask for all at once by a derived query of " + method.owner(),
                head + method.declaration() + ";\n}",
                head + derived + ";\n}",
                executions(found),
                "Group what it returns by that property. " + KeyList.CAUTION));
    }

    private static long executions(Case found) {
        long lists = (found.distinctBinds() + KeyList.MOST - 1) / KeyList.MOST;
        return found.flow() == null ? lists : found.sourceExecutions() + lists;
    }

    private static @Nullable InterfaceMethod method(Case found) {
        return found.detection().repeats().site().passes("org.springframework.data.")
                        && !SpringDataJdbc.loadsByItself(
                                found.detection().repeats().site().path())
                ? InterfaceMethod.behindProxy(
                        found.code(), found.detection().repeats().site().path())
                : null;
    }

    /** Null where the method's name does not tell which of its parameters the key is. */
    private static @Nullable String derived(InterfaceMethod method, LookUp lookUp) {
        Matcher name = DERIVED.matcher(method.method());
        if (method.queried() || !name.matches() || name.group(1).matches(".+Or(?=[A-Z]).*")) {
            return null;
        }
        String order = name.group(1).contains("OrderBy") ? name.group(1).replaceFirst(".*?(?=OrderBy)", "") : "";
        String conditions = name.group(1).substring(0, name.group(1).length() - order.length());
        List<String> parts = List.of(conditions.split("And(?=[A-Z])", -1));
        List<String> names = names(lookUp);
        int[] at = IntStream.range(0, parts.size())
                .filter(each -> names.contains(parts.get(each).toLowerCase(Locale.ROOT)))
                .toArray();
        return at.length != 1 || !method.returnsList()
                ? null
                : method.derived(
                        method.method().substring(0, name.start(1)) + in(parts, at[0]) + order,
                        at[0],
                        Names.decapitalised(parts.get(at[0])) + "s");
    }

    private static String in(List<String> parts, int at) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(at, parts.get(at) + "In");
        return String.join("And", changed);
    }

    /** What a method's name may call the key: by its column, or by the attribute, with or without its identifier. */
    private static List<String> names(LookUp lookUp) {
        Flow flow = lookUp.flow();
        ColumnRef column = flow == null ? lookUp.keys().get(0).column() : flow.to();
        Related related = lookUp.relation();
        String attribute = related == null ? null : related.attributeOfTarget(column);
        String plain = column.column().replace("_", "").toLowerCase(Locale.ROOT);
        String mapped = attribute == null ? plain : attribute.toLowerCase(Locale.ROOT);
        return List.of(plain, mapped, mapped + "id");
    }
}
