package dev.fetchonce.advise;

import dev.fetchonce.model.Frame;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quarkus' Panache: {@code join fetch} in the query that a repository, or the entity itself, is asked. */
final class PanacheJoinFetch implements Advisor {
    private static final String PANACHE = "io.quarkus.hibernate.orm.panache.";
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        List<String> attributes = found.attributesToFetch();
        FrameworkCall call = FrameworkCall.of(found.sourcePath(), PANACHE);
        if (entity == null || attributes.isEmpty() || call == null) {
            return List.of();
        }
        Jpql query = Jpql.of(found, entity);
        if (query == null) {
            return List.of();
        }
        return List.of(new Remedy(
                "panache-join-fetch",
                "Panache",
                "join fetch of " + String.join(", ", attributes) + " in " + place(found, call),
                list(query.text()),
                list(query.fetching(attributes)),
                found.sourceExecutions(),
                Cautions.ofFetching(found)));
    }

    /** The method that somebody wrote: Quarkus writes {@code listAll} and the like, without lines, into the caller's class. */
    private static String place(Case found, FrameworkCall call) {
        return found.sourcePath().frames().stream()
                .dropWhile(frame -> !frame.equals(call.caller()))
                .filter(PanacheJoinFetch::isWritten)
                .findFirst()
                .map(FrameworkCall::name)
                .orElseGet(call::method);
    }

    private static boolean isWritten(Frame frame) {
        return frame.line() > 0 && !frame.className().endsWith("_ClientProxy");
    }

    private static String list(String jpql) {
        String parameters = PARAMETER
                .matcher(jpql)
                .results()
                .map((MatchResult each) -> each.group(1))
                .distinct()
                .map(each -> "(\"" + each + "\", " + each + ")")
                .collect(Collectors.joining(".and"));
        return "list(\"" + jpql + "\"" + (parameters.isEmpty() ? "" : ", Parameters.with" + parameters) + ")";
    }
}
