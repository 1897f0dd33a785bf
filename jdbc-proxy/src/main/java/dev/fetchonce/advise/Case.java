package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.RelationKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A detection with what remedies ask of it.
 *
 * @param siblings other detections of the unit whose values flowed from the same executions of the same source
 * @param code the application's class files
 */
record Case(Detection detection, List<Detection> siblings, ApplicationCalls code) {
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

    MappedEntity.@Nullable Association association() {
        Related related = detection.relation();
        return related == null ? null : related.association();
    }

    @Nullable
    MappedEntity entity() {
        Related related = detection.relation();
        return related == null ? null : related.entity();
    }

    /** Whether each source row leads to at most one repeated row. */
    boolean leadsToOne() {
        return leadsToOne(detection);
    }

    static boolean leadsToOne(Detection detection) {
        Related related = detection.relation();
        return related != null && (related.kind() == RelationKind.TO_ONE || related.kind() == RelationKind.ONE_TO_ONE);
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

    boolean sourcePasses(String prefix) {
        return sourcePath().frames().stream()
                .anyMatch(frame -> frame.className().startsWith(prefix));
    }

    /** Associations that one fetch can bring at once: this one, and the siblings of the same entity that lead to one row. */
    List<String> attributesToFetch() {
        MappedEntity.Association own = association();
        MappedEntity entity = entity();
        if (own == null || entity == null) {
            return List.of();
        }
        List<String> attributes = new ArrayList<>(List.of(own.attribute()));
        for (Detection sibling : siblings) {
            Related related = sibling.relation();
            if (related != null
                    && related.association() != null
                    && entity.equals(related.entity())
                    && leadsToOne(sibling)) {
                attributes.add(related.association().attribute());
            }
        }
        return attributes.stream().distinct().toList();
    }
}
