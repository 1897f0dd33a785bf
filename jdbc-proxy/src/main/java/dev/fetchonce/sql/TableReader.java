package dev.fetchonce.sql;

import dev.fetchonce.model.QueryShape.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a statement from its tokens: what stands behind FROM, JOIN, INTO, UPDATE, USING and TABLE, and
 * behind the commas there; not the names of common table expressions, and not functions.
 */
final class TableReader {
    private final TokenList tokens;
    private final TableNames names;
    private final Set<String> expressions;
    private final List<Table> tables = new ArrayList<>();

    /** For each open parenthesis, and for the whole statement, what is known. */
    private final List<Level> levels = new ArrayList<>(List.of(new Level(false)));

    /** What is known of one depth of parentheses. */
    private static final class Level {
        final boolean nested;
        boolean query;
        boolean inTables;

        Level(boolean nested) {
            this.nested = nested;
        }
    }

    private TableReader(TokenList tokens) {
        this.tokens = tokens;
        this.names = new TableNames(tokens);
        this.expressions = CommonExpressions.names(tokens);
    }

    /** The names, folded, without schema, in order and without repeats. */
    static List<String> names(TokenList tokens) {
        Set<String> names = new LinkedHashSet<>();
        for (Table each : read(tokens)) {
            names.add(each.name());
        }
        return List.copyOf(names);
    }

    /** The tables in the order of the text, one for each place where it stands. */
    static List<Table> read(TokenList tokens) {
        TableReader reader = new TableReader(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(at + 1, reader.step(at));
        }
        return reader.tables;
    }

    private Level level() {
        return levels.get(levels.size() - 1);
    }

    /** Reads the token at {@code at}; returns where to go on. */
    private int step(int at) {
        int code = tokens.code(at);
        if (code == '(' || code == '{') {
            open(at);
        } else if ((code == ')' || code == '}') && levels.size() > 1) {
            levels.remove(levels.size() - 1);
        } else if (code == ',' && level().inTables) {
            return table(at + 1, false);
        }
        Word word = tokens.word(at);
        return word == null ? at + 1 : word(word, at);
    }

    private void open(int at) {
        boolean query = tokens.word(at + 1) == Word.SELECT || tokens.word(at + 1) == Word.WITH;
        levels.add(new Level(level().nested || query));
    }

    private int word(Word word, int at) {
        switch (word) {
            case SELECT -> {
                level().query = true;
                level().inTables = false;
            }
            case FROM -> {
                boolean ofQuery = level().query || levels.size() == 1;
                if (ofQuery && tokens.word(at - 1) != Word.DISTINCT) {
                    return list(at + 1);
                }
            }
            case JOIN, APPLY -> {
                return table(at + 1, false);
            }
            case STRAIGHT_JOIN -> {
                // Behind SELECT it is MySQL's modifier.
                return tokens.word(at - 1) == Word.SELECT ? at + 1 : table(at + 1, false);
            }
            case USING -> {
                if (tokens.code(at + 1) != '(') {
                    return list(at + 1);
                }
            }
            case INTO -> {
                return table(at + 1, true);
            }
            case INSERT -> {
                return ofInsert(at + 1);
            }
            case UPDATE -> {
                return ofUpdate(at);
            }
            case DELETE -> {
                level().query = true;
                return ofDelete(at + 1);
            }
            case TABLE, TRUNCATE -> {
                return ofDefinition(at + 1);
            }
            case INDEX -> {
                return ofIndex(at + 1);
            }
            case WHERE,
                    GROUP,
                    ORDER,
                    HAVING,
                    LIMIT,
                    UNION,
                    INTERSECT,
                    EXCEPT,
                    MINUS,
                    SET,
                    VALUES,
                    WINDOW,
                    FETCH,
                    OFFSET,
                    FOR,
                    RETURNING -> level().inTables = false;
            default -> {}
        }
        return at + 1;
    }

    private int list(int at) {
        level().inTables = true;
        return table(at, false);
    }

    /** Reads the table at {@code at}, past what may stand before its name; returns where to go on. */
    private int table(int at, boolean columnsFollow) {
        int from = at;
        while (isBeforeName(from)) {
            if (tokens.code(from) == '(' || tokens.code(from) == '{') {
                open(from);
                level().inTables = true;
            }
            from++;
        }
        int end = names.nameEnd(from);
        if (end == from) {
            return from;
        }
        boolean function = !columnsFollow && tokens.code(end) == '(' && !names.isHint(end);
        String name = Names.plain(tokens, end - 1);
        if (!function && !name.isEmpty() && !expressions.contains(name)) {
            tables.add(new Table(name, names.alias(end, name), level().nested));
        }
        return end;
    }

    private boolean isBeforeName(int at) {
        Word word = tokens.word(at);
        int code = tokens.code(at);
        boolean group = (code == '(' || code == '{') && tokens.word(at + 1) != Word.SELECT;
        boolean oj = tokens.code(at - 1) == '{' && at < tokens.size() && tokens.kind(at) == Kind.WORD;
        return word == Word.LATERAL || word == Word.ONLY || group || oj;
    }

    private int ofInsert(int at) {
        int from = at;
        while (isModifier(tokens.word(from))) {
            from++;
        }
        return names.isNameAt(from) ? table(from, true) : from;
    }

    private static boolean isModifier(@Nullable Word word) {
        return word == Word.IGNORE
                || word == Word.LOW_PRIORITY
                || word == Word.HIGH_PRIORITY
                || word == Word.DELAYED
                || word == Word.QUICK
                || word == Word.OVERWRITE
                || word == Word.FIRST
                || word == Word.ONLY;
    }

    private int ofUpdate(int at) {
        Word before = tokens.word(at - 1);
        boolean clause = before == Word.FOR
                || before == Word.KEY
                || before == Word.ON
                || before == Word.THEN
                || before == Word.DO
                || isKeep(at - 1);
        int from = at + 1;
        while (!clause && isModifier(tokens.word(from))) {
            from++;
        }
        return clause || !names.isNameAt(from) ? at + 1 : list(from);
    }

    /** DB2's {@code use and keep update locks}. */
    private boolean isKeep(int at) {
        return at > 0 && tokens.kind(at) == Kind.WORD && tokens.text(at).equalsIgnoreCase("keep");
    }

    private int ofDelete(int at) {
        if (tokens.word(at - 2) == Word.ON || tokens.word(at - 2) == Word.THEN || !names.isNameAt(at)) {
            return at;
        }
        for (int i = at; i < Math.min(tokens.size(), at + 64) && tokens.word(i) != Word.WHERE; i++) {
            if (tokens.word(i) == Word.FROM) {
                return at;
            }
        }
        return table(at, false);
    }

    private int ofDefinition(int at) {
        int from = at;
        while (tokens.word(from) == Word.IF
                || tokens.word(from) == Word.NOT
                || tokens.word(from) == Word.EXISTS
                || tokens.word(from) == Word.ONLY) {
            from++;
        }
        boolean begins = tokens.code(at) != '(' && names.isNameAt(from);
        if (begins) {
            level().inTables = tokens.code(names.nameEnd(from)) == ',';
        }
        return begins ? table(from, true) : at;
    }

    private int ofIndex(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + 8); i++) {
            if (tokens.word(i) == Word.ON) {
                return tokens.word(0) == Word.CREATE ? table(i + 1, true) : at;
            }
        }
        return at;
    }
}
