package dev.fetchonce.advise;

import dev.fetchonce.detect.Detection;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.MappedEntity.Association;
import java.util.LinkedHashMap;
import java.util.Map;

/** The paths of associations along the levels of a detection, from the source's entity on. */
final class Paths {
    private Paths() {}

    /** Each level by its path ({@code items}, {@code items.product}), outer ones first; empty where one is not mapped or cannot be fetched by a join. */
    static Map<String, LookUp> of(Detection detection) {
        Map<String, LookUp> paths = new LinkedHashMap<>();
        for (LookUp level : detection.levels()) {
            Related related = level.relation();
            Association association = related == null ? null : related.association();
            if (related == null
                    || association == null
                    || !association.joinable()
                    || !Case.isDirect(related, level.flow())) {
                return Map.of();
            }
            paths.put(above(level, paths) + association.attribute(), level);
        }
        return paths;
    }

    @SuppressWarnings("ReferenceEquality") // groups of one recording are the same objects
    private static String above(LookUp level, Map<String, LookUp> paths) {
        Flow flow = level.flow();
        for (Map.Entry<String, LookUp> each : paths.entrySet()) {
            if (flow != null && each.getValue().repeats().group() == flow.source()) {
                return each.getKey() + ".";
            }
        }
        return "";
    }
}
