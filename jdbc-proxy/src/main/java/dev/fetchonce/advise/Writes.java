package dev.fetchonce.advise;

import dev.fetchonce.detect.Site;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Mapping;
import dev.fetchonce.model.OrmSettings;
import dev.fetchonce.model.QueryShape;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes that are sent one at a time, with what remedies ask of them. */
record Writes(Case found) {
    private static final Set<String> RULES = Set.of("row-by-row-insert", "row-by-row-update", "row-by-row-delete");

    /** Null where the finding is another one. */
    static @Nullable Writes of(Case found) {
        return RULES.contains(found.detection().rule()) ? new Writes(found) : null;
    }

    boolean is(String rule) {
        return found.detection().rule().equals(rule);
    }

    Site site() {
        return found.detection().repeats().site();
    }

    boolean passes(String... prefixes) {
        return site().passes(prefixes);
    }

    /** Whether an ORM writes the statement, not the application. */
    boolean byOrm() {
        return passes(Case.ORMS);
    }

    /** Whether a library stands between the application and JDBC. */
    boolean byLibrary() {
        return byOrm()
                || passes("org.springframework.jdbc.", "org.apache.ibatis.", "org.jooq.", "org.jdbi.", "io.ebean.");
    }

    /** The statement as it is sent. */
    String statement() {
        return found.detection().repeats().group().statement().example();
    }

    /** The statement as a Java string. */
    String quoted() {
        return "\"" + statement().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }

    /** The statement's table. */
    String table() {
        var tables = found.detection().repeats().group().statement().tables();
        return tables.isEmpty() ? "rows" : tables.get(0);
    }

    /** What is configured of the ORM of that name; of several of its factories, those that map the table, in all of them. */
    OrmSettings settings(String framework) {
        List<Mapping> all = found.mappings().stream()
                .filter(each -> each.framework().equals(framework))
                .toList();
        List<Mapping> own = all.stream().filter(each -> each.maps(table())).toList();
        return (own.isEmpty() ? all : own)
                .stream().map(Mapping::settings).reduce(OrmSettings::and).orElse(OrmSettings.NONE);
    }

    /** Whether the table's entity is mapped in XML; false where none is known. */
    boolean mappedInXml() {
        return found.mappings().stream()
                .flatMap(each -> each.entities().stream())
                .anyMatch(each -> each.table().equals(table()) && found.code().isMappedInXml(each.className()));
    }

    /** Its clauses, ready to be written anew; null where the parser gave up or a list was folded. */
    @Nullable
    SqlParts parts() {
        QueryShape shape = found.detection().shape();
        QueryShape.Clauses clauses = shape.clauses();
        boolean folded = found.detection().repeats().group().statement().largestList() > 1;
        return clauses == null || folded ? null : new SqlParts(shape, clauses);
    }

    /** What is left when the writes go in batches: the query that gave the keys stays, for the application uses its rows. */
    long inBatchesOf(int size) {
        return found.sourceExecutions() + batches(size);
    }

    /** Whether statements that are no batch with these, but are of the same kind, were sent in between. */
    boolean alternate() {
        ExecutionGroup own = found.detection().repeats().group();
        return found.detection().recording().groups().stream()
                .filter(each -> each.statement().operation() == own.statement().operation())
                .filter(each -> !each.fingerprint().equals(own.fingerprint()))
                .flatMap(each -> each.log().stream())
                .anyMatch(each -> isBetween(each.tick()));
    }

    /** Commits between the writes: more than one where each writes a few rows. */
    long transactions() {
        return found.detection().recording().commits().stream()
                .filter(each -> isBetween(each.tick()))
                .count();
    }

    /** From the first of the writes on, and before the last. */
    private boolean isBetween(int tick) {
        List<Execution> log = found.detection().repeats().log();
        return tick >= log.get(0).tick() && tick < log.get(log.size() - 1).tick();
    }

    private long batches(int size) {
        return (found.detection().repeats().executions() + size - 1) / size;
    }
}
