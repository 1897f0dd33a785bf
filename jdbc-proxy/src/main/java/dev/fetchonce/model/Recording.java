package dev.fetchonce.model;

import java.util.List;

/**
 * What one run of a unit of work executed: immutable, bounded, holding no JDBC object.
 *
 * @param unit the unit
 * @param groups its executions by fingerprint and DataSource, in the order of their first execution
 * @param executions all executions of the unit, those of units nested in it included
 * @param ungrouped executions of the unit itself of statements beyond those that are kept: in none of the groups
 * @param commits the transactions committed explicitly, in order; those in which nothing was executed left out
 * @param rollbacks the transactions rolled back by the application, in order; those in which nothing was executed left out
 * @param truncated whether a bound was reached, so that only counts are exact
 * @param classes where to read the application's classes
 */
public record Recording(
        UnitOfWork unit,
        List<ExecutionGroup> groups,
        long executions,
        long ungrouped,
        List<Commit> commits,
        List<Rollback> rollbacks,
        boolean truncated,
        ClassFiles classes) {}
