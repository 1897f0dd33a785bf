package dev.fetchonce.sql;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Reads primary and unique keys from the tokens of DDL. From tokens, not by a parser, because what surrounds the keys
 * differs in every database.
 */
final class KeyReader {
    /** A longer statement defines no table: reading one is not linear in every text. */
    private static final int MOST_TOKENS = 20_000;

    private final TokenList tokens;
    private final Syntax syntax;
    private final SchemaKeys keys;

    KeyReader(TokenList tokens, Syntax syntax, SchemaKeys keys) {
        this.tokens = tokens;
        this.syntax = syntax;
        this.keys = keys;
    }

    void read() {
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.code(i) == ';') {
                statement(from, i);
                from = i + 1;
            }
        }
    }

    private void statement(int from, int to) {
        if (to - from > MOST_TOKENS) {
            return;
        }
        Word verb = tokens.word(from);
        int table = find(Word.TABLE, from, Math.min(to, from + 6));
        boolean other = find(Word.AS, from, table) > 0 || find(Word.ON, from, table) > 0;
        table = other ? -1 : table;
        if (verb == Word.CREATE && table > 0) {
            create(table + 1, to);
        } else if (verb == Word.CREATE) {
            index(from, to);
        } else if (verb == Word.ALTER && table > 0) {
            alter(table + 1, to);
        } else if (verb == Word.DROP && table > 0) {
            drop(table + 1, to);
        }
    }

    private int find(Word word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.word(i) == word) {
                return i;
            }
        }
        return -1;
    }

    /** The last part of the dotted name at {@code at}. */
    private int name(int at) {
        int name = at;
        while (tokens.code(name + 1) == '.' || tokens.code(name + 1) == Operators.RANGE) {
            name += 2;
        }
        return name;
    }

    private int skip(int at, Word... words) {
        int from = at;
        while (tokens.word(from) != null && Set.of(words).contains(tokens.word(from))) {
            from++;
        }
        return from;
    }

    private boolean isName(int at, int to) {
        return at < to && tokens.kind(at).isName();
    }

    private void create(int at, int to) {
        int from = skip(at, Word.IF, Word.NOT, Word.EXISTS);
        int name = name(from);
        if (!isName(name, to)) {
            return;
        }
        String table = Names.plain(tokens, name);
        if (from > at && !keys.keysOf(table).isEmpty()) {
            return;
        }
        keys.forget(table);
        if (tokens.code(name + 1) == '(') {
            items(table, name + 2, to);
        }
    }

    /** The items of a parenthesis that opens before {@code from}. */
    private void items(String table, int from, int to) {
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            int code = tokens.code(i);
            if (depth == 0 && (code == ',' || code == ')')) {
                item(table, start, i);
                start = i + 1;
            }
            depth += code == '(' ? 1 : code == ')' ? -1 : 0;
            if (depth < 0) {
                return;
            }
        }
    }

    /** A constraint or a column, as CREATE TABLE lists them and ALTER TABLE adds them. */
    private void item(String table, int from, int to) {
        int at = from;
        if (tokens.word(at) == Word.CONSTRAINT) {
            at = skip(at + 1, Word.IF, Word.NOT, Word.EXISTS);
            at = tokens.word(at) == Word.PRIMARY || tokens.word(at) == Word.UNIQUE ? at : at + 1;
        }
        Word first = tokens.word(at);
        if (first == Word.PRIMARY || first == Word.UNIQUE) {
            columns(table, at, to);
        } else if (at == from && isColumn(at, to)) {
            column(table, at, to);
        }
    }

    private boolean isColumn(int at, int to) {
        Word word = tokens.word(at);
        boolean index = word == Word.FOREIGN
                || word == Word.CHECK
                || (syntax.mysqlComments() && (word == Word.KEY || word == Word.INDEX));
        return isName(at, to) && !index;
    }

    private void column(String table, int from, int to) {
        if (WideTypes.isWide(tokens, from + 1, to)) {
            keys.addWide(table, Names.plain(tokens, from));
        }
        int depth = 0;
        for (int i = from + 1; i < to; i++) {
            int code = tokens.code(i);
            depth += code == '(' ? 1 : code == ')' ? -1 : 0;
            boolean primary = tokens.word(i) == Word.PRIMARY && tokens.word(i + 1) == Word.KEY;
            if (depth == 0 && (primary || tokens.word(i) == Word.UNIQUE)) {
                keys.add(table, Set.of(Names.plain(tokens, from)));
            }
        }
    }

    /** The columns in the first parenthesis after {@code from}; no key where anything else than columns is in it. */
    private void columns(String table, int from, int to) {
        int at = from;
        while (at < to && tokens.code(at) != '(') {
            at++;
        }
        Set<String> columns = new LinkedHashSet<>();
        boolean expected = true;
        int depth = 0;
        for (int i = at + 1; i < to; i++) {
            int code = tokens.code(i);
            if (depth == 0 && code == ')') {
                keys.add(table, columns);
                return;
            }
            if (expected && !isColumnOfKey(i)) {
                return;
            }
            if (expected) {
                columns.add(Names.plain(tokens, i));
            }
            depth += code == '(' ? 1 : code == ')' ? -1 : 0;
            expected = depth == 0 && code == ',';
        }
    }

    /** A column, maybe with the length of its prefix; not a function's call. */
    private boolean isColumnOfKey(int at) {
        boolean call = tokens.code(at + 1) == '('
                && !(at + 2 < tokens.size() && tokens.kind(at + 2).isValue());
        return at < tokens.size() && tokens.kind(at).isName() && !call;
    }

    private void index(int from, int to) {
        int index = find(Word.INDEX, from, Math.min(to, from + 6));
        int on = index < 0 ? -1 : find(Word.ON, index, Math.min(to, index + 10));
        boolean unique = find(Word.UNIQUE, from, Math.max(from, index)) > 0;
        // A partial index keeps only some rows apart.
        if (!unique || on < 0 || find(Word.WHERE, on, to) > 0) {
            return;
        }
        int name = name(skip(on + 1, Word.ONLY));
        if (isName(name, to)) {
            columns(Names.plain(tokens, name), name + 1, to);
        }
    }

    private void alter(int at, int to) {
        int name = name(skip(at, Word.IF, Word.EXISTS, Word.ONLY));
        if (!isName(name, to)) {
            return;
        }
        String table = Names.plain(tokens, name);
        for (int i = find(Word.ADD, name, to); i >= 0; i = find(Word.ADD, i + 1, to)) {
            int from = i + 1;
            if (tokens.code(from) == '(') {
                items(table, from + 1, to);
            } else {
                boolean column = isName(from, to) && tokens.text(from).equalsIgnoreCase("column");
                item(table, column ? skip(from + 1, Word.IF, Word.NOT, Word.EXISTS) : from, end(from, to));
            }
        }
    }

    /** The comma outside of parentheses that ends an action of ALTER TABLE, or the end. */
    private int end(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            int code = tokens.code(i);
            depth += code == '(' ? 1 : code == ')' ? -1 : 0;
            if (depth == 0 && code == ',') {
                return i;
            }
        }
        return to;
    }

    private void drop(int at, int to) {
        int next = skip(at, Word.IF, Word.EXISTS);
        while (next < to) {
            int name = name(next);
            if (isName(name, to)) {
                keys.forget(Names.plain(tokens, name));
            }
            if (tokens.code(name + 1) != ',') {
                return;
            }
            next = name + 2;
        }
    }
}
