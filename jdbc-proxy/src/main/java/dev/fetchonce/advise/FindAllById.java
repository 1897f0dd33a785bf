package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.function.Function;

/** Spring Data and JPA: all entities of the loop by one call, instead of one by its id each time. */
final class FindAllById implements Advisor {
    private static final String ID = "id";

    @Override
    public List<Remedy> remedies(Case found) {
        Cause cause = found.detection().cause();
        String key = key(found);
        boolean repository = cause == Cause.REPOSITORY_IN_LOOP && calls(found, "findById", "getReferenceById");
        if (!repository
                && (cause != Cause.FIND_IN_LOOP
                        || name(found, MappedEntity::name).isEmpty()
                        || key.isEmpty())) {
            return List.of();
        }
        String ids = found.detection().repeats().site().known()
                ? "// before the loop in "
                        + FrameworkCall.name(found.detection().repeats().site().loopFrame()) + "\n"
                : "";
        return List.of(new Remedy(
                "find-all-by-id",
                repository ? "Spring Data" : "JPA",
                repository ? "findAllById before the loop" : "One query for all " + key + "s before the loop",
                before(found, repository, key),
                ids
                        + (repository
                                ? repository(found) + ".findAllById(ids)"
                                : "select e from " + name(found, MappedEntity::name) + " e where e." + key + " in :"
                                        + key + "s"),
                found.sourceExecutions() + 1,
                "The entities come in no order: put them into a map by their id. Keep to 1,000 ids at a time."));
    }

    private static String before(Case found, boolean repository, String key) {
        if (repository) {
            return repository(found) + ".findById(id)";
        }
        return key.equals(ID)
                ? "entityManager.find(" + name(found, MappedEntity::javaName) + ".class, id)"
                : found.detection().repeats().group().statement().example();
    }

    /** The attribute that entities are found by: their id, or a natural one; empty where it is not mapped. */
    private static String key(Case found) {
        LookUp lookUp = found.detection().lookUp();
        Related related = found.detection().relation();
        if (lookUp == null || related == null || related.target() == null) {
            return ID;
        }
        String column = lookUp.keys().get(0).column().column();
        return related.target().idColumns().contains(column)
                ? ID
                : related.target().attributes().getOrDefault(column, "");
    }

    /** A variable of the repository's type. */
    private static String repository(Case found) {
        InterfaceMethod method = InterfaceMethod.behindProxy(
                found.code(), found.detection().repeats().site().path());
        return method == null ? "repository" : JavaCode.variable(method.owner());
    }

    /** Empty where the mapping is not known. */
    private static String name(Case found, Function<MappedEntity, String> name) {
        Related related = found.detection().relation();
        return related == null || related.target() == null ? "" : name.apply(related.target());
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
