package dev.fetchonce.advise;

import dev.fetchonce.detect.Related;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Hibernate takes a setting on how an association is loaded: on the class that a reference leads to, or on the
 * collection.
 *
 * @param target the class that a reference leads to; null where it is not known
 */
record HibernatePlace(
        Case found,
        MappedEntity entity,
        Association association,
        @Nullable MappedEntity target) {

    /** That of an association; none where it is not mapped. */
    static Stream<HibernatePlace> of(Case found, @Nullable Related related) {
        return related == null || related.entity() == null || related.association() == null
                ? Stream.empty()
                : Stream.of(new HibernatePlace(found, related.entity(), related.association(), related.target()));
    }

    private boolean isClass() {
        return association.kind().leadsToOne();
    }

    /** {@code Product}, or {@code Order.items}. */
    String name() {
        return isClass() ? association.target() : entity.name() + "." + association.attribute();
    }

    /** Whether XML maps it, and no annotation. */
    boolean inXml() {
        MappedEntity mapped = isClass() ? target : entity;
        return mapped != null && found.code().isMappedInXml(mapped.className());
    }

    /** The mapping with a setting. */
    String with(HibernateSetting setting) {
        if (inXml()) {
            return inXml(setting.attribute().isEmpty() ? "" : " " + setting.attribute());
        }
        String annotation = setting.annotation();
        return isClass()
                ? "@Entity\n" + (annotation.isEmpty() ? "" : annotation + "\n") + "class "
                        + found.targetOf(entity, association)
                : MappedField.of(found, entity, association, annotation);
    }

    private String inXml(String attribute) {
        if (isClass()) {
            return "<class name=\"" + found.targetOf(entity, association) + "\"" + attribute + ">";
        }
        return classInXml(collectionInXml(association.attribute(), attribute, "…"));
    }

    /** The element of a class with these of its collections. */
    String classInXml(String collections) {
        return "<class name=\"" + entity.javaName() + "\">\n" + collections + "</class>";
    }

    /** The element of a collection as this one, by whatever name. */
    String collectionInXml(String name, String attribute, String content) {
        String element = element();
        return "    <" + element + " name=\"" + name + "\"" + attribute + ">" + content + "</" + element + ">\n";
    }

    private String element() {
        String type = found.code()
                .fieldType(entity.className(), association.attribute())
                .replaceFirst("<.*", "");
        if (association.bag()) {
            return "bag";
        }
        if (type.endsWith("List")) {
            return "list";
        }
        return type.endsWith("Map") ? "map" : "set";
    }
}
