package dev.fetchonce.advise;

import dev.fetchonce.detect.Conjunction;
import dev.fetchonce.detect.Flow;
import dev.fetchonce.detect.Question;
import dev.fetchonce.detect.Related;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.RelationKind;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hibernate: the filtered rows mapped as an association of their own, which can be fetched as any other. */
final class HibernateRestriction implements Advisor {
    private static final Pattern ALIAS = Pattern.compile("\\b\\w+\\.(?=\\w)");
    private static final Pattern PARAMETER =
            Pattern.compile("(\\w+)(\\s*(?:=|<>|!=|<=?|>=?|\\blike)\\s*)\\?", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Remedy> remedies(Case found) {
        String filter = found.filter();
        MappedEntity entity = found.entity();
        Association association = found.association();
        if (filter == null
                || !found.asks(Question.ROWS)
                || entity == null
                || association == null
                || found.leadsToOne()
                || !usesHibernate(found)) {
            return List.of();
        }
        List<String> conditions = Conjunction.of(ALIAS.matcher(filter).replaceAll(""));
        if (conditions.stream()
                .anyMatch(each -> each.contains("?") && !PARAMETER.matcher(each).matches())) {
            return List.of();
        }
        HibernatePlace place = new HibernatePlace(found, entity, association, null);
        if (place.inXml()) {
            return List.of(inXml(place, conditions));
        }
        String declared = MappedField.type(found, entity, association);
        String name = nameOfFilter(place);
        String head = "class " + entity.javaName() + " {\n    " + declared + " " + association.attribute() + ";\n";
        return List.of(remedy(
                found,
                head + "}",
                head + "\n" + mappedBy(found) + "    " + annotation(name, condition(conditions)) + "\n    " + declared
                        + " " + nameOfFiltered(association) + ";\n}",
                filter.contains("?") ? "@FilterDef(name = \"" + name + "\", parameters = @ParamDef(…))" : ""));
    }

    private static Remedy inXml(HibernatePlace place, List<String> conditions) {
        Association association = place.association();
        String plain = place.collectionInXml(association.attribute(), "", "…");
        String condition = condition(conditions).replace("&", "&amp;").replace("<", "&lt;");
        boolean filters = condition.contains(":");
        String name = nameOfFilter(place);
        String filtered = place.collectionInXml(
                nameOfFiltered(association),
                filters ? "" : " where=\"" + condition + "\"",
                filters ? "…<filter name=\"" + name + "\" condition=\"" + condition + "\"/>" : "…");
        return remedy(
                place.found(),
                place.classInXml(plain),
                place.classInXml(plain + filtered),
                filters ? "<filter-def name=\"" + name + "\"><filter-param …/></filter-def>" : "");
    }

    /** @param definition of the filter; empty where none is needed */
    private static Remedy remedy(Case found, String before, String after, String definition) {
        return new Remedy(
                "hibernate-restriction",
                "Hibernate",
                "Map the filtered rows as an association, and fetch that",
                before,
                after,
                found.sourceExecutions(),
                definition.isEmpty()
                        ? "Fetch it with the source query by join fetch or an entity graph."
                        : "Declare the filter with the types of its parameters, " + definition
                                + ", and enable it in the session that fetches by join fetch.");
    }

    private static String nameOfFilter(HibernatePlace place) {
        return Names.decapitalised(place.entity().name())
                + Names.capitalised(place.association().attribute());
    }

    private static String nameOfFiltered(Association association) {
        return "filtered" + Names.capitalised(association.attribute());
    }

    private static String condition(List<String> conditions) {
        return conditions.stream()
                .map(each -> PARAMETER.matcher(each).replaceAll("$1$2:$1"))
                .collect(Collectors.joining(" and "));
    }

    private static String annotation(String name, String condition) {
        return condition.contains(":")
                ? "@Filter(name = \"" + name + "\", condition = \"" + condition + "\")"
                : "@SQLRestriction(\"" + condition + "\")";
    }

    /** Of a collection that the other side maps: by which attribute. */
    private static String mappedBy(Case found) {
        Related related = found.detection().relation();
        Flow flow = found.flow();
        String attribute = related == null || flow == null || related.kind() != RelationKind.TO_MANY
                ? null
                : related.attributeOfTarget(flow.to());
        return attribute == null ? "" : "    @OneToMany(mappedBy = \"" + attribute + "\")\n";
    }

    private static boolean usesHibernate(Case found) {
        return found.detection().repeats().site().passes("org.hibernate.") || found.sourcePasses("org.hibernate.");
    }
}
