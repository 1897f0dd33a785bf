package dev.fetchonce.advise;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A setting of Hibernate's on classes or collections, in the words in which each of them is mapped.
 *
 * @param annotation as classes bear it that are mapped by annotations ({@code @BatchSize(size = 50)})
 * @param attribute as elements of a mapping in XML bear it ({@code batch-size="50"})
 */
record HibernateSetting(String annotation, String attribute) {
    private static final HibernateSetting NONE = new HibernateSetting("", "");

    /** {@code @BatchSize(size = 50) on Order.items and Product}. */
    String title(List<HibernatePlace> places) {
        return Stream.of(
                        title(annotation, places, each -> !each.inXml(), ""),
                        title(attribute, places, HibernatePlace::inXml, ", in its XML mapping"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String title(
            String setting, List<HibernatePlace> places, Predicate<HibernatePlace> which, String where) {
        List<HibernatePlace> those = places.stream().filter(which).toList();
        return those.isEmpty() ? "" : setting + " on " + names(those) + where;
    }

    /** {@code Order.items and Product}. */
    static String names(List<HibernatePlace> places) {
        return places.stream().map(HibernatePlace::name).distinct().collect(Collectors.joining(" and "));
    }

    /** What is mapped, without the setting. */
    static String before(List<HibernatePlace> places) {
        return NONE.after(places);
    }

    /** What is mapped, with the setting. */
    String after(List<HibernatePlace> places) {
        return places.stream().map(each -> each.with(this)).distinct().collect(Collectors.joining("\n\n"));
    }
}
