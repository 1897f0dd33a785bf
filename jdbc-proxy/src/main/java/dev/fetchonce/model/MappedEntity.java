package dev.fetchonce.model;

import java.util.List;
import java.util.Map;

/**
 * An entity as the running application's ORM maps it. Table and column names are folded to lower case.
 *
 * @param name the entity's name in queries ({@code Order})
 * @param className its class
 * @param table its table, without schema
 * @param idColumns its identifier's columns
 * @param attributes the basic attribute behind each column
 * @param associations its associations
 */
public record MappedEntity(
        String name,
        String className,
        String table,
        List<String> idColumns,
        Map<String, String> attributes,
        List<Association> associations) {

    /**
     * An association of the entity.
     *
     * @param attribute its name ({@code customer})
     * @param kind how many rows it leads to
     * @param from the column of this entity's table (or its identifier) that the association starts from
     * @param to the column that the association's query compares with it
     * @param target the entity it leads to
     * @param eager whether it is mapped EAGER
     * @param optional whether it may be null
     * @param bag whether it is a List without order column: two of them cannot be fetched by join at once
     */
    public record Association(
            String attribute,
            RelationKind kind,
            ColumnRef from,
            ColumnRef to,
            String target,
            boolean eager,
            boolean optional,
            boolean bag) {}
}
