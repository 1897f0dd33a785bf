package dev.fetchonce.advise;

import dev.fetchonce.model.CallPath;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Remedy;
import java.util.List;
import java.util.Set;

/** Spring Data JDBC: each aggregate with the collections that it holds by one statement, where the database can. */
final class SingleQueryLoading implements Advisor {
    /** Those whose dialect of Spring Data says so; H2 and HSQLDB say no. */
    private static final Set<Dialect> ABLE =
            Set.of(Dialect.POSTGRESQL, Dialect.MARIADB, Dialect.MYSQL, Dialect.ORACLE, Dialect.SQLSERVER, Dialect.DB2);

    private static final List<String> METHODS = List.of("findAll", "findById", "findAllById");
    private static final String SETTING = "context.setSingleQueryLoadingEnabled(true);";

    @Override
    public List<Remedy> remedies(Case found) {
        SpringDataJdbc data = SpringDataJdbc.of(found);
        CallPath path = found.detection().repeats().site().path();
        if (data == null || !data.byItself() || !ABLE.contains(found.dialect()) || isNested(found) || !isCrud(path)) {
            return List.of();
        }
        String entity = data.repeated().entity().isEmpty()
                ? "aggregate"
                : data.repeated().entity();
        return List.of(new Remedy(
                "spring-data-jdbc-single-query",
                "Spring Data JDBC",
                "Load each " + entity + " with what it holds by one statement",
                data.repeated().owner() + "." + data.repeated().method(),
                "class JdbcConfiguration extends AbstractJdbcConfiguration {\n"
                        + "    @Override\n"
                        + "    public JdbcMappingContext jdbcMappingContext(Optional<NamingStrategy> names,\n"
                        + "            JdbcCustomConversions conversions, RelationalManagedTypes types) {\n"
                        + "        JdbcMappingContext context = super.jdbcMappingContext(names, conversions, types);\n"
                        + "        " + SETTING + "\n        return context;\n    }\n}",
                found.sourceExecutions(),
                "It holds for findAll, findById and findAllById of all aggregates whose collections hold no others; the"
                        + " rest loads as before."));
    }

    /** Whether the collection's rows hold others, or belong to rows that a collection holds. */
    private static boolean isNested(Case found) {
        return !found.detection().below().isEmpty() || SpringDataJdbc.loadsByItself(found.sourcePath());
    }

    private static boolean isCrud(CallPath path) {
        return path.frames().stream()
                .anyMatch(frame ->
                        frame.className().endsWith(".SimpleJdbcRepository") && METHODS.contains(frame.method()));
    }
}
