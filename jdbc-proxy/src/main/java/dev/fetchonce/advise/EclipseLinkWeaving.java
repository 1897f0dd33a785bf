package dev.fetchonce.advise;

import dev.fetchonce.model.Cause;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.MappedEntity.Association;
import dev.fetchonce.model.Remedy;
import java.util.List;

/** EclipseLink: a reference mapped LAZY is loaded eagerly where nobody weaves the entity classes. */
final class EclipseLinkWeaving implements Advisor {
    @Override
    public List<Remedy> remedies(Case found) {
        MappedEntity entity = found.entity();
        Association association = found.association();
        if (entity == null
                || association == null
                || !association.eager()
                || found.detection().cause() != Cause.EAGER_MAPPING
                || !found.loadedByOrm(EclipseLinkBatchFetch.PREFIX)
                || !found.code()
                        .fetch(entity.className(), association.attribute())
                        .isLazy()) {
            return List.of();
        }
        String attribute = entity.name() + "." + association.attribute();
        return List.of(new Remedy(
                "eclipselink-weaving",
                "EclipseLink",
                "Weave the entities, so that " + attribute + " is as lazy as it is mapped",
                "java -jar application.jar",
                "java -javaagent:eclipselink.jar -jar application.jar\n\n# persistence.xml\neclipselink.weaving=true",
                found.sourceExecutions(),
                "Without an agent: weave at build time (StaticWeave, eclipselink.weaving=static), or Spring's"
                        + " LoadTimeWeaver. What the application then touches comes row by row again, unless it is"
                        + " fetched with the query."));
    }
}
