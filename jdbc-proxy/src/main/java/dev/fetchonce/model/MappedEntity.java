package dev.fetchonce.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity as the running application's ORM maps it. Table and column names are folded to lower case.
 *
 * @param name the entity's name in queries ({@code Order})
 * @param className its class
 * @param table its table, without schema
 * @param idColumns its identifier's columns
 * @param attributes the basic attribute behind each column
 * @param associations its associations
 * @param version the column by which its updates are checked for concurrent ones; null where they are not
 * @param batchSize how many of it one query loads where lazy references to it are followed; 1 where each has its own
 */
public record MappedEntity(
        String name,
        String className,
        String table,
        List<String> idColumns,
        Map<String, String> attributes,
        List<Association> associations,
        IdGeneration idGeneration,
        @Nullable String version,
        int batchSize) {

    /** What Java code calls its class ({@code Order}), without package and enclosing classes; queries say its name. */
    public String javaName() {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }

    /** What is done to the target along with the owner. */
    public enum Cascade {
        /** It is inserted. */
        PERSIST,
        /** It is deleted. */
        REMOVE,
        /** Its state is copied, which reads it first. */
        MERGE
    }

    /**
     * An association of the entity.
     *
     * @param attribute its name ({@code customer})
     * @param kind how many rows it leads to
     * @param from the column of this entity's table (or its identifier) that the association starts from
     * @param to the column that the association's query compares with it
     * @param target the entity it leads to; empty for plain values
     * @param eager whether it is loaded along with its owner, whatever its annotation asks for
     * @param optional whether it may be null
     * @param bag whether it is a List without order column: two of them cannot be fetched by join at once
     * @param batchSize how many owners' values one query loads; 1 where each has its own, and for references to one
     *     entity under Hibernate, where the target's counts; {@link Integer#MAX_VALUE} where one query loads all
     * @param orphanRemoval whether a target that is no longer referenced is deleted
     * @param joinable whether a query can fetch it by a join; one that leads to any of several entities cannot be
     * @param inverse whether it is the side of a one-to-one that holds no key of the other
     */
    public record Association(
            String attribute,
            RelationKind kind,
            ColumnRef from,
            ColumnRef to,
            String target,
            boolean eager,
            boolean optional,
            boolean bag,
            int batchSize,
            Set<Cascade> cascades,
            boolean orphanRemoval,
            boolean joinable,
            boolean inverse) {}
}
