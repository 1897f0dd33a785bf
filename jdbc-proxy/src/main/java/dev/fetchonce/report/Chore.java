package dev.fetchonce.report;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.SequenceCalls;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a statement is that does none of the application's work: budgets count it apart. */
public enum Chore {
    /** Asks a sequence for its next value, and nothing else. */
    SEQUENCES("sequence call"),
    /** DDL, and what schema tools ask of their own tables. */
    SCHEMA("schema statement"),
    /** Asks for a constant, as those do who want to know whether a connection lives. */
    CHECKS("connection check");

    private static final Pattern CONSTANT = Pattern.compile(
            "select +\\?( +from +(dual|sysibm\\.sysdummy1|information_schema\\.system_users|rdb\\$database))?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_TABLES = Set.of("dual");
    private static final Set<String> OF_TOOLS =
            Set.of("flyway_schema_history", "schema_version", "databasechangelog", "databasechangeloglock");

    private final String words;

    Chore(String words) {
        this.words = words;
    }

    /** What one such statement is called. */
    public String words() {
        return words;
    }

    /** Null where it does some work. */
    static @Nullable Chore of(ExecutionGroup group) {
        ExecutionGroup.Statement statement = group.statement();
        String sql = group.fingerprint().sql();
        Operation operation = statement.operation();
        if (operation == Operation.DDL || OF_TOOLS.stream().anyMatch(each -> isOf(statement, each))) {
            return SCHEMA;
        }
        boolean ofNoTable = statement.tables().stream().allMatch(each -> NO_TABLES.contains(lower(each)));
        if (ofNoTable && SequenceCalls.areIn(sql)) {
            return SEQUENCES;
        }
        return operation == Operation.SELECT && CONSTANT.matcher(sql.strip()).matches() ? CHECKS : null;
    }

    private static boolean isOf(ExecutionGroup.Statement statement, String table) {
        return statement.tables().stream()
                .map(Chore::lower)
                .anyMatch(each -> each.equals(table) || each.endsWith("." + table));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
