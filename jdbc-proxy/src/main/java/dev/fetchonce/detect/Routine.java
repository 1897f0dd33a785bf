package dev.fetchonce.detect;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.ExecutionGroup.Statement;
import dev.fetchonce.model.NameList;
import dev.fetchonce.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stored procedure or function of which a statement is one call.
 *
 * @param name as the statement writes it
 * @param arguments as the statement writes them
 * @param first the number of the value that stands first among the arguments
 * @param function whether it returns a value to where it is called
 */
public record Routine(String name, List<String> arguments, int first, boolean function) {
    private static final String NAME = "([\\w$.\"`\\[\\]]+)";
    private static final Pattern CALL = Pattern.compile(
            "\\{?\\s*(\\?\\s*=\\s*)?(?:call|exec|execute)\\s+" + NAME + "\\s*(.*?)\\s*}?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile(
            "select\\s+" + NAME + "\\s*(\\(.*\\))(?:\\s+(?:as\\s+)?\\w+)?(?:\\s+from\\s+dual)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Those that set or lock something for what follows: that they are called again says nothing. */
    private static final List<String> SETTINGS = NameList.read(Routine.class, "settings.txt");

    /** Where a function may be called as a procedure is. */
    private static final Set<Dialect> CALLS_FUNCTIONS = Set.of(Dialect.H2, Dialect.HSQLDB);

    /** Null where the statement is anything else, or calls what only sets or locks something. */
    public static @Nullable Routine of(Statement statement) {
        String text = statement.example().strip();
        Routine routine = switch (statement.operation()) {
            case CALL -> called(text, statement.dialect());
            case SELECT -> statement.tables().isEmpty() ? selected(text) : null;
            default -> null;
        };
        return routine == null || routine.isSetting() ? null : routine;
    }

    private static @Nullable Routine called(String text, Dialect dialect) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return null;
        }
        boolean result = call.group(1) != null;
        List<String> arguments = split(call.group(3));
        return arguments == null
                ? null
                : new Routine(call.group(2), arguments, result ? 1 : 0, result || CALLS_FUNCTIONS.contains(dialect));
    }

    private static @Nullable Routine selected(String text) {
        Matcher select = SELECT.matcher(text);
        List<String> arguments = select.matches() ? split(select.group(2)) : null;
        return arguments == null ? null : new Routine(select.group(1), arguments, 0, true);
    }

    /** Null where more stands there than one list. */
    private static @Nullable List<String> split(String list) {
        String inner = list.startsWith("(") && list.endsWith(")") ? list.substring(1, list.length() - 1) : list;
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inner.length(); i++) {
            char each = inner.charAt(i);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (depth < 0) {
                return null;
            }
            if (each == ',' && depth == 0) {
                parts.add(inner.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(inner.substring(start).strip());
        return List.copyOf(parts);
    }

    private boolean isSetting() {
        String plain = name.toLowerCase(Locale.ROOT);
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        return SETTINGS.stream().anyMatch(each -> plain.startsWith(each) || last.startsWith(each));
    }

    /** It, in the place of the column that a key is compared with. */
    ColumnRef asColumn() {
        return new ColumnRef("", label());
    }

    /** {@code stock_of()}. */
    public String label() {
        return name + "()";
    }

    /** Whether the statement is a call of one. */
    static boolean isCall(Statement statement) {
        return statement.operation() == Operation.CALL && of(statement) != null;
    }
}
