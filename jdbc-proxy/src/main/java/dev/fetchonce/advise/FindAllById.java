package dev.fetchonce.advise;

import dev.fetchonce.detect.Related;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** Spring Data and JPA: all entities of the loop by one call, instead of one by its id each time. */
final class FindAllById implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        Cause cause = found.detection().cause();
        boolean repository = cause == Cause.REPOSITORY_IN_LOOP && calls(found, "findById", "getReferenceById");
        if (!repository && (cause != Cause.FIND_IN_LOOP || entity(found).isEmpty())) {
            return List.of();
        }
        String ids = found.detection().repeats().site().known()
                ? "// before the loop in "
                        + found.detection().repeats().site().loopFrame().method() + "\n"
                : "";
        return List.of(new Remedy(
                "find-all-by-id",
                repository ? "Spring Data" : "JPA",
                repository ? "findAllById before the loop" : "One query for all ids before the loop",
                repository ? "repository.findById(id)" : "entityManager.find(" + entity(found) + ".class, id)",
                ids
                        + (repository
                                ? "repository.findAllById(ids)"
                                : "select e from " + entity(found) + " e where e.id in :ids"),
                found.sourceExecutions() + 1,
                "The entities come in no order: put them into a map by their id. Keep to 1,000 ids at a time."));
    }

    /** Empty where the mapping is not known. */
    private static String entity(Case found) {
        Related related = found.detection().relation();
        return related == null || related.target() == null
                ? ""
                : related.target().name();
    }

    private static boolean calls(Case found, String... methods) {
        for (Frame each : found.detection().repeats().site().path().frames()) {
            if (each.className().startsWith("org.springframework.data.")
                    && List.of(methods).contains(each.method())) {
                return true;
            }
        }
        return false;
    }
}
