package dev.fetchonce.advise;

import dev.fetchonce.detect.Flow;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.MappedEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JPQL query that loads an entity: the application's own where its class files hold it, else one that says what the
 * source statement says.
 *
 * @param text the query
 * @param alias what it calls the entity
 * @param end where its FROM item ends: a fetch join goes there
 */
record Jpql(String text, String alias, int end) {

    /** Null where neither the application's query is found nor the statement can be said in JPQL. */
    static @Nullable Jpql of(Case found, MappedEntity entity) {
        RepositoryMethod method = RepositoryMethod.of(found, entity.javaName());
        Pattern from = from(entity);
        if (method != null && !method.query().isEmpty()) {
            return parse(method.query(), from);
        }
        Jpql own = ownConstant(found, from);
        Flow flow = found.flow();
        if (own != null || flow == null) {
            return own;
        }
        String derived = JpqlFromShape.write(entity, flow.sourceShape());
        return derived == null ? null : parse(derived, from);
    }

    private static @Nullable Jpql ownConstant(Case found, Pattern from) {
        for (Frame frame : found.sourcePath().frames()) {
            if (ApplicationCode.DEFAULT.owns(frame.className())) {
                List<Jpql> queries = found.code().textsIn(frame).stream()
                        .map(text -> parse(text, from))
                        .filter(query -> query != null)
                        .toList();
                if (queries.size() == 1) {
                    return queries.get(0);
                }
            }
        }
        return null;
    }

    /** The FROM item of an entity, and its alias. */
    private static Pattern from(MappedEntity entity) {
        return Pattern.compile(
                "\\bfrom\\s+(?:" + Pattern.quote(entity.name()) + "|" + Pattern.quote(entity.className())
                        + ")\\s+(?:as\\s+)?(?!where\\b|order\\b|join\\b|left\\b|inner\\b|group\\b)(\\w+)",
                Pattern.CASE_INSENSITIVE);
    }

    /** A text that selects from the entity; null where it is none, or fetches already. */
    private static @Nullable Jpql parse(String text, Pattern from) {
        Matcher item = from.matcher(text);
        return item.find() && isAlone(item.group(1), text.substring(0, item.start()))
                ? new Jpql(text, item.group(1), item.end())
                : null;
    }

    /** Whether the query returns the entity and nothing else: a projection can fetch nothing. */
    private static boolean isAlone(String alias, String select) {
        return select.isBlank()
                || select.strip()
                        .toLowerCase(Locale.ROOT)
                        .matches("select\\s+(distinct\\s+)?" + alias.toLowerCase(Locale.ROOT));
    }

    /** The query with fetch joins of the attributes; {@code items.product} is fetched from what {@code items} is called. */
    String fetching(List<String> attributes) {
        StringBuilder joins = new StringBuilder();
        Map<String, String> called = new HashMap<>(Map.of("", alias));
        for (String path : attributes) {
            int dot = path.lastIndexOf('.');
            String owner = called.getOrDefault(dot < 0 ? "" : path.substring(0, dot), alias);
            String attribute = path.substring(dot + 1);
            joins.append(" left join fetch ").append(owner).append('.').append(attribute);
            if (attributes.stream().anyMatch(each -> each.startsWith(path + "."))) {
                String name = free(attribute, called);
                called.put(path, name);
                joins.append(' ').append(name);
            }
        }
        return text.substring(0, end) + joins + text.substring(end);
    }

    /** A short name for an attribute that nothing in the query has yet. */
    private String free(String attribute, Map<String, String> called) {
        String name = attribute.substring(0, 1).toLowerCase(Locale.ROOT);
        while (called.containsValue(name)
                || Pattern.compile("\\b" + name + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find()) {
            name += attribute.length() > name.length() ? attribute.substring(name.length(), name.length() + 1) : "1";
        }
        return name;
    }
}
