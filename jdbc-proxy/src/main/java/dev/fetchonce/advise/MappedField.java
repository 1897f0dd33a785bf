package dev.fetchonce.advise;

import dev.fetchonce.detect.LookUp;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The field of an entity that holds an association, as its class declares it. */
final class MappedField {
    private MappedField() {}

    /**
     * The class with that field.
     *
     * @param annotation what is to stand above the field; empty for nothing
     */
    static String of(Case found, MappedEntity entity, Association association, String annotation) {
        String above = annotation.isEmpty() ? "" : "    " + annotation + "\n";
        return "class " + entity.javaName() + " {\n" + above + "    " + type(found, entity, association) + " "
                + association.attribute() + ";\n}";
    }

    /** Its type, as the source has it; where the class cannot be read, as the mapping tells. */
    static String type(Case found, MappedEntity entity, Association association) {
        String declared = found.code().fieldType(entity.className(), association.attribute());
        if (!declared.isEmpty()) {
            return declared;
        }
        String target = found.targetOf(entity, association);
        return association.kind().leadsToOne() ? target : "Collection<" + target + ">";
    }

    /** Those of all levels, each once; of levels that are not mapped none. */
    static String ofLevels(Case found, String annotation) {
        List<LookUp> levels = found.detection().levels();
        return levels.stream()
                .map(LookUp::relation)
                .map(each -> of(found, each, annotation))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static String of(Case found, @Nullable Related related, String annotation) {
        return related == null || related.entity() == null || related.association() == null
                ? ""
                : of(found, related.entity(), related.association(), annotation);
    }
}
