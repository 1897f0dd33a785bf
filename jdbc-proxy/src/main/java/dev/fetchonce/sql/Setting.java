package dev.fetchonce.sql;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a statement sets for its connection from then on: a schema, a role, a variable ({@code SET search_path …},
 * {@code USE …}, {@code ALTER SESSION SET …}, {@code select set_config(…)}). The same statement may mean other rows after it.
 *
 * @param subject what is set, folded: the same for statements that replace one another's effect; {@code *} for all; empty
 *     where that changes how statements run, and no row that they see
 * @param reset whether it goes back to what was there at first
 */
public record Setting(String subject, boolean reset) {
    /** Stands for all that was set. */
    public static final String ALL = "*";

    /** The subject of {@code Connection.setSchema} and of the statements that do the same. */
    public static final String SCHEMA = "schema";

    /** The subject of {@code Connection.setCatalog} and of the statements that do the same. */
    public static final String CATALOG = "catalog";

    private static final String ROLE = "role";
    private static final Set<String> SCHEMAS = Set.of(SCHEMA, "search_path", "current_schema", "path");
    private static final Set<String> CATALOGS = Set.of(CATALOG, "database", "container");
    private static final Set<String> ROLES = Set.of(ROLE, "authorization");
    private static final Set<String> MODIFIERS = Set.of("local", "session", "global", "current", "persist");

    /** What changes how statements run, and no row that they see. */
    private static final Set<String> HARMLESS = Set.of(
            "transaction", "tran", "autocommit", "names", "isolation", "constraints", "characteristics", "character");

    private static final Set<String> DEFAULTS = Set.of("default", "none");

    /** Null where nothing is set. */
    static @Nullable Setting of(TokenList tokens) {
        int at = Operations.verb(tokens);
        Word verb = tokens.word(at);
        if (verb == Word.SELECT) {
            return function(tokens, at + 1);
        }
        return verb == Word.INSERT || verb == Word.UPDATE || verb == Word.DELETE ? null : statement(tokens, at);
    }

    private static @Nullable Setting statement(TokenList tokens, int at) {
        return switch (text(tokens, at)) {
            case "use" -> new Setting(CATALOG, false);
            case "set" -> set(tokens, at + 1);
            case "alter" ->
                text(tokens, at + 1).equals("session") && text(tokens, at + 2).equals("set")
                        ? set(tokens, at + 3)
                        : null;
            case "reset", "discard" -> reset(tokens, at + 1);
            case "revert" -> new Setting(ROLE, true);
            case "execute", "exec" -> text(tokens, at + 1).equals("as") ? new Setting(ROLE, false) : null;
            default -> null;
        };
    }

    private static Setting set(TokenList tokens, int from) {
        int at = skipModifiers(tokens, from);
        String subject = subject(tokens, at);
        int end = tokens.code(tokens.size() - 1) == ';' ? tokens.size() - 2 : tokens.size() - 1;
        boolean reset = DEFAULTS.contains(text(tokens, end));
        return new Setting(HARMLESS.contains(subject) || subject.endsWith("timeout") ? "" : subject, reset);
    }

    private static Setting reset(TokenList tokens, int from) {
        String subject = subject(tokens, skipModifiers(tokens, from));
        return new Setting(subject.equals("all") ? ALL : subject, true);
    }

    private static int skipModifiers(TokenList tokens, int from) {
        int at = from;
        while (MODIFIERS.contains(text(tokens, at))) {
            at++;
        }
        return at;
    }

    /** One of the well-known, or a name with its qualifiers ({@code app.tenant}, {@code @tenant}). */
    private static String subject(TokenList tokens, int from) {
        String first = text(tokens, from);
        if (SCHEMAS.contains(first)) {
            return SCHEMA;
        }
        if (CATALOGS.contains(first)) {
            return CATALOG;
        }
        if (ROLES.contains(first)) {
            return ROLE;
        }
        StringBuilder name = new StringBuilder(first);
        for (int at = from + 1; isPartOfName(text(tokens, at - 1), text(tokens, at)); at++) {
            name.append(text(tokens, at));
        }
        return name.toString();
    }

    private static boolean isPartOfName(String before, String next) {
        return next.equals(".") || before.equals(".") || before.equals("@");
    }

    /** PostgreSQL's function that does the same, its name qualified or not. */
    private static @Nullable Setting function(TokenList tokens, int from) {
        int at = tokens.code(from + 1) == '.' ? from + 2 : from;
        return is(tokens, at, "set_config") && tokens.code(at + 1) == '('
                ? new Setting(subjectOf(text(tokens, at + 2)), false)
                : null;
    }

    private static String subjectOf(String literal) {
        String name = literal.replace("'", "");
        return SCHEMAS.contains(name) ? SCHEMA : name;
    }

    /** The same as comparing {@link #text}, without making one: each SELECT is asked. */
    private static boolean is(TokenList tokens, int at, String word) {
        return at < tokens.size()
                && tokens.end(at) - tokens.start(at) == word.length()
                && tokens.sql().regionMatches(true, tokens.start(at), word, 0, word.length());
    }

    private static String text(TokenList tokens, int at) {
        return at >= 0 && at < tokens.size() && !tokens.isMark(at)
                ? tokens.text(at).toLowerCase(Locale.ROOT)
                : "";
    }
}
