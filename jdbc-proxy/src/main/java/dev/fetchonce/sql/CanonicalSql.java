package dev.fetchonce.sql;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first statement of kept tokens for JSqlParser: repeats folded, comments and hints gone, names as the text
 * has them, and value n as {@code ?n}, so that what the parser finds can be told by its number. A second attempt
 * leaves out what vendors add and writes literals as literals, each still bearing its number.
 */
final class CanonicalSql {
    /** Literal numbers of a second attempt are value numbers from here on. */
    static final int NUMBERS_FROM = 770_000_000;

    private static final Set<String> ISOLATIONS = Set.of("rs", "rr", "cs", "ur");

    private final TokenList tokens;
    private final boolean second;
    private final BitSet skipped = new BitSet();
    private final BitSet repeated = new BitSet();
    private final List<String> values = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean unionRepeats;

    private CanonicalSql(TokenList tokens, boolean second) {
        this.tokens = tokens;
        this.second = second;
    }

    static CanonicalSql of(TokenList tokens, boolean second) {
        CanonicalSql canonical = new CanonicalSql(tokens, second);
        canonical.skip();
        canonical.write();
        return canonical;
    }

    String text() {
        return text.toString();
    }

    /** Each value as the statement writes it: {@code ?} or a literal; of a folded list all of it. */
    List<String> values() {
        return values;
    }

    /** Whether the statement says no more than what was written, its values as {@link #values} has them. */
    boolean isWhole() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i) || (i > 0 && !isList(i - 1) && !between(i - 1).isBlank())) {
                return false;
            }
        }
        return true;
    }

    private String between(int index) {
        return tokens.sql().substring(tokens.end(index), tokens.start(index + 1));
    }

    /** Whether it is the value that is left of a list (R9). */
    private boolean isList(int index) {
        boolean listed = tokens.word(index - 2) == Word.IN || tokens.word(index - 2) == Word.ARRAY;
        int closing = tokens.code(index - 1) == '(' ? ')' : tokens.code(index - 1) == '[' ? ']' : -1;
        return listed && tokens.kind(index).isValue() && tokens.code(index + 1) == closing;
    }

    private String valueText(int index) {
        return isList(index)
                ? tokens.sql()
                        .substring(tokens.start(index), tokens.start(index + 1))
                        .strip()
                : tokens.text(index);
    }

    /** Whether that value stands for those of repeated disjuncts or branches as well (R10). */
    boolean isRepeated(int value) {
        return repeated.get(value);
    }

    /** Whether equal branches of a UNION were folded. */
    boolean unionRepeats() {
        return unionRepeats;
    }

    private void skip() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isMark(i)) {
                skipMark(i);
            } else if (tokens.code(i) == '{') {
                skipBrace(i);
            } else if (second && tokens.word(i) == Word.WITH && tokens.code(i + 1) == '(') {
                skipHints(i);
            }
        }
    }

    private void skipMark(int mark) {
        Word before = tokens.word(mark - 1);
        boolean quantified = before == Word.ALL || before == Word.DISTINCT;
        skipped.set(quantified ? mark - 2 : mark - 1, mark + 1);
        unionRepeats |= quantified || before == Word.UNION;
        if (tokens.code(mark - 1) == ';') {
            return;
        }
        int value = 0;
        for (int i = 0; i < mark; i++) {
            if (tokens.kind(i).isValue()) {
                if (i >= tokens.markedFrom(mark)) {
                    repeated.set(value);
                }
                value++;
            }
        }
    }

    /** JDBC's <code>{oj …}</code> and <code>{fn …}</code> say nothing that the rest does not. */
    private void skipBrace(int brace) {
        boolean word = brace + 1 < tokens.size() && tokens.kind(brace + 1) == Kind.WORD;
        String name = word ? Names.plain(tokens, brace + 1) : "";
        if (name.equals("oj") || name.equals("fn") || name.equals("escape") || name.equals("limit")) {
            skipped.set(brace);
            skipped.set(brace + 1, name.length() == 2 ? brace + 2 : brace + 1);
            int depth = 0;
            for (int i = brace; i < tokens.size(); i++) {
                int code = tokens.code(i);
                depth += code == '{' ? 1 : code == '}' ? -1 : 0;
                if (depth == 0) {
                    skipped.set(i);
                    return;
                }
            }
        }
    }

    /** SQL Server's table hints. */
    private void skipHints(int with) {
        int at = with + 2;
        while (at < tokens.size() && (tokens.kind(at) == Kind.WORD || tokens.code(at) == ',')) {
            at++;
        }
        if (tokens.code(at) == ')') {
            skipped.set(with, at + 1);
        }
    }

    private void write() {
        int depth = 0;
        int last = -1;
        int value = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int code = tokens.code(i);
            depth += code == '(' ? 1 : code == ')' ? -1 : 0;
            boolean ends = (code == ';' && !skipped.get(i)) || (second && depth == 0 && i > 0 && isVendorTail(i));
            if (ends && last >= 0) {
                break;
            }
            if (!skipped.get(i)) {
                if (last >= 0 && (last < i - 1 || NormalForm.isSpaced(tokens, i))) {
                    text.append(' ');
                }
                append(i, value);
                last = i;
            }
            if (tokens.kind(i).isValue()) {
                values.add(valueText(i));
                value++;
            }
        }
        addValuesBehind(value);
    }

    private void addValuesBehind(int from) {
        int value = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i).isValue() && value++ >= from) {
                values.add(valueText(i));
            }
        }
    }

    private boolean isVendorTail(int at) {
        Word word = tokens.word(at);
        String next = at + 1 < tokens.size() && tokens.kind(at + 1) == Kind.WORD ? Names.plain(tokens, at + 1) : "";
        return word == Word.FOR
                || word == Word.LOCK
                || word == Word.OPTION
                || (word == Word.WITH && ISOLATIONS.contains(next))
                || (next.equals("for") && tokens.text(at).equalsIgnoreCase("optimize"));
    }

    private void append(int index, int value) {
        Kind kind = tokens.kind(index);
        if (kind == Kind.SIGN) {
            int code = tokens.code(index);
            // The parser knows JSON's operators as the database writes them.
            boolean json = (code & 0xffff) == Operators.JSON_HAS;
            Operators.append(text, json ? code >>> 8 : code);
        } else if (!kind.isValue()) {
            text.append(tokens.sql(), tokens.start(index), tokens.end(index));
        } else if (kind == Kind.NUMBER && isLengthOfType(index)) {
            text.append(tokens.sql(), tokens.start(index), tokens.end(index));
        } else if (second && kind == Kind.STRING) {
            text.append("'?").append(value).append('\'');
        } else if (second && kind == Kind.NUMBER) {
            text.append(NUMBERS_FROM + value);
        } else {
            text.append('?').append(value);
        }
    }

    /** Whether it is the 20 of {@code cast(x as varchar(20))} or the like. */
    private boolean isLengthOfType(int index) {
        int at = index - 1;
        while (at > 0 && (tokens.code(at) == ',' || tokens.kind(at) == Kind.NUMBER)) {
            at--;
        }
        if (tokens.code(at) != '(') {
            return false;
        }
        at--;
        while (at > 0 && tokens.kind(at) == Kind.WORD && tokens.word(at) != Word.AS && index - at < 8) {
            at--;
        }
        return tokens.word(at) == Word.AS || tokens.code(at) == Operators.CAST;
    }

    /** The number of the value that {@code text}, a part of what was written, stands for; null where it is none. */
    static @Nullable Integer number(String text) {
        int from = text.startsWith("'?") ? 2 : text.startsWith("?") ? 1 : 0;
        int to = from == 2 ? text.length() - 1 : text.length();
        try {
            int number = Integer.parseInt(text, from, to, 10);
            return from > 0 ? Integer.valueOf(number) : number >= NUMBERS_FROM ? number - NUMBERS_FROM : null;
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            return null;
        }
    }
}
