package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Hibernate: the collections of all rows of a query by one more, which asks that query again as a sub-select. */
final class HibernateSubselect implements Advisor {
    private static final HibernateSetting SETTING =
            new HibernateSetting("@Fetch(FetchMode.SUBSELECT)", "fetch=\"subselect\"");

    @Override
    public List<Remedy> remedies(Case found) {
        List<LookUp> levels = found.detection().levels();
        if (found.association() == null
                || !found.isWhole()
                || found.paged()
                || !found.loadedByOrm("org.hibernate.")
                || levels.stream().anyMatch(each -> Case.leadsToOne(each.relation()))) {
            return List.of();
        }
        List<HibernatePlace> places = levels.stream()
                .flatMap(each -> HibernatePlace.of(found, each.relation()))
                .toList();
        return List.of(
                new Remedy(
                        "hibernate-subselect",
                        "Hibernate",
                        SETTING.title(places),
                        HibernateSetting.before(places),
                        SETTING.after(places),
                        (1L + levels.size()) * found.sourceExecutions(),
                        "It holds wherever the collection is loaded lazily, and loads it for all rows of the query, however many are"
                                + " touched. A query that is paged is asked again without its limit: there, prefer a batch size."));
    }
}
