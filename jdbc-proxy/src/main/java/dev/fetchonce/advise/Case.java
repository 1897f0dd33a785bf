package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Question;
import dev.fetchonce.detect.Related;
import dev.fetchonce.detect.Site;
import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Cause;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.QueryShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A detection with what remedies ask of it.
 *
 * @param siblings other detections of the unit whose values flowed from the same executions of the same source
 * @param mappings what the application's ORMs map
 * @param code the application's class files
 */
record Case(Detection detection, List<Detection> siblings, List<Mapping> mappings, ApplicationCalls code) {
    static final String[] ORMS = {"org.hibernate.", "org.eclipse.persistence.", "org.apache.openjpa."};

    @Nullable
    Flow flow() {
        return detection.flow();
    }

    /** The statement of a finding of that rule, taken apart; null where it is another rule's, or could not be parsed. */
    @Nullable
    SqlParts statement(String... rules) {
        QueryShape.Clauses clauses = detection.shape().clauses();
        return clauses != null && List.of(rules).contains(detection.rule())
                ? new SqlParts(detection.shape(), clauses)
                : null;
    }

    Dialect dialect() {
        return detection.repeats().group().statement().dialect();
    }

    /** Executions of the source query that gave the values; 0 where the source is not known. */
    long sourceExecutions() {
        Flow flow = flow();
        return flow == null ? 0 : flow.executions().size();
    }

    long distinctBinds() {
        return detection.repeats().distinctBinds();
    }

    /** The association by which the source's rows lead to those that repeat; null where they lead there by way of others. */
    MappedEntity.@Nullable Association association() {
        Related related = mapped();
        return related == null ? null : related.association();
    }

    /** Whether source and repeated rows belong together wherever their keys are equal. */
    boolean joinable() {
        MappedEntity.Association association = association();
        return association == null || association.joinable();
    }

    @Nullable
    MappedEntity entity() {
        Related related = mapped();
        return related == null ? null : related.entity();
    }

    /** What Java code calls the class that an association of the entity leads to; its name where it is not mapped. */
    String targetOf(MappedEntity owner, MappedEntity.Association association) {
        return mappings.stream()
                .filter(each -> each.entities().contains(owner))
                .flatMap(each -> each.entities().stream())
                .filter(each -> each.name().equals(association.target()))
                .map(MappedEntity::javaName)
                .findFirst()
                .orElse(association.target());
    }

    private @Nullable Related mapped() {
        Related related = detection.relation();
        return related != null && isDirect(related, flow()) ? related : null;
    }

    static boolean isDirect(Related related, @Nullable Flow flow) {
        return flow == null || related.startsAt(flow.from());
    }

    /** The constant condition beside the key; null where there is none. */
    @Nullable
    String filter() {
        LookUp lookUp = detection.lookUp();
        return lookUp == null ? null : lookUp.filter();
    }

    /** Whether it is about look-ups that ask this. */
    boolean asks(Question question) {
        return asks(detection, question);
    }

    static boolean asks(Detection detection, Question question) {
        LookUp lookUp = detection.lookUp();
        return lookUp != null && lookUp.question() == question;
    }

    /** Whether all rows of the association are asked for, so that fetching it fetches them. */
    private static boolean isWhole(Detection detection) {
        LookUp lookUp = detection.lookUp();
        return lookUp != null
                && detection.levels().stream()
                        .allMatch(each -> each.question() == Question.ROWS && each.filter() == null);
    }

    /** Whether fetching the association fetches what is asked for. */
    boolean isWhole() {
        return isWhole(detection);
    }

    /** Whether each source row leads to at most one repeated row. */
    boolean leadsToOne() {
        return leadsToOne(detection);
    }

    static boolean leadsToOne(Detection detection) {
        return leadsToOne(detection.relation());
    }

    static boolean leadsToOne(@Nullable Related related) {
        return related != null && related.kind().leadsToOne();
    }

    /** Whether the source returns one page of its rows. */
    boolean paged() {
        Flow flow = flow();
        return flow != null && flow.sourceShape().traits().limited();
    }

    /** The call path of the source's execution that is nearest before the repeats; no frames where none was sampled. */
    CallPath sourcePath() {
        Flow flow = flow();
        if (flow == null) {
            return List::of;
        }
        int last = flow.executions().get(flow.executions().size() - 1).tick();
        CallPath path = List::of;
        for (Sample sample : flow.source().samples()) {
            if (sample.tick() <= last || path.frames().isEmpty()) {
                path = sample.path();
            }
        }
        return path;
    }

    /** Whether the ORM of that package loads the association by itself, and not because the application asked for the rows. */
    boolean loadedByOrm(String prefix) {
        Cause cause = detection.cause();
        boolean asked = cause == Cause.FIND_IN_LOOP || cause == Cause.REPOSITORY_IN_LOOP || cause == Cause.DAO_IN_LOOP;
        return !asked && (detection.repeats().site().passes(prefix) || sourcePasses(prefix));
    }

    boolean sourcePasses(String prefix) {
        return Site.passes(sourcePath(), prefix);
    }

    /** Whether an ORM asks, or loaded the source rows: its idiom is of no use to who asks past it. True where no frame is known. */
    boolean byOrm() {
        CallPath asks = detection.repeats().site().path();
        return loadedByOrm() || asks.frames().isEmpty() || Site.passes(asks, ORMS);
    }

    /** Whether an ORM may have loaded the source rows. */
    private boolean loadedByOrm() {
        CallPath source = sourcePath();
        return source.frames().isEmpty() || Site.passes(source, ORMS);
    }

    /** How many bags (Lists without order column) lead to what repeats; none where nothing keeps one query from joining them. */
    long bags() {
        return sourcePasses(EclipseLinkBatchFetch.PREFIX)
                ? 0
                : detection.levels().stream()
                        .map(LookUp::relation)
                        .filter(each -> each != null
                                && each.association() != null
                                && each.association().bag())
                        .count();
    }

    /**
     * Paths of associations that one fetch can bring at once: this one and those below it ({@code items}, {@code
     * items.product}), and the siblings of the same entity that lead to one row. Empty where one of the levels has none,
     * or where two of them are bags, which Hibernate refuses to join at once.
     */
    List<String> attributesToFetch() {
        MappedEntity entity = entity();
        Map<String, LookUp> paths = Paths.of(detection);
        if (entity == null || paths.isEmpty() || bags() > 1 || !isWhole() || !loadedByOrm()) {
            return List.of();
        }
        List<String> attributes = new ArrayList<>(paths.keySet());
        for (Detection sibling : siblings) {
            Related related = sibling.relation();
            if (related != null
                    && isDirect(related, sibling.flow())
                    && related.association() != null
                    && related.association().joinable()
                    && entity.equals(related.entity())
                    && isWhole(sibling)
                    && sibling.below().isEmpty()
                    && leadsToOne(sibling)) {
                attributes.add(related.association().attribute());
            }
        }
        return attributes.stream().distinct().toList();
    }
}
