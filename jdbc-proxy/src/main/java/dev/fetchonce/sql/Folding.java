package dev.fetchonce.sql;

import dev.fetchonce.sql.Frame.Rows;

/**
 * Folds repeats while the lexer reads: equal elements of lists (R9), equal links of chains (R10), and empty statements
 * (R13). Keeps only what the normal form has, so that memory grows with the shape, not with the length of a list.
 */
final class Folding extends Nesting {
    /** Tokens that are kept at most (R16). */
    static final int MOST_TOKENS = 65_536;

    private final Lexer lexer;
    private long literals;
    private boolean truncated;

    Folding(String sql, Syntax syntax) {
        super(sql);
        lexer = new Lexer(sql, syntax);
    }

    /** Reads the whole text, or as much as may be kept. */
    Folding run() {
        while (lexer.next()) {
            if (tokens.size() >= MOST_TOKENS) {
                truncated = true;
                break;
            }
            if (lexer.kind().isLiteral()) {
                literals = Fnv.finish(Fnv.mix(literals, lexer.hash())) | 1;
            }
            token();
        }
        unwind();
        if (tokens.size() > top.elements.start()) {
            endStatement();
        }
        while (tokens.code(tokens.size() - 1) == ';') {
            tokens.cut(tokens.size() - 1);
        }
        return this;
    }

    /** A hash over all literals that were read, in order; 0 where there was none. */
    long literals() {
        return literals;
    }

    boolean truncated() {
        return truncated;
    }

    boolean unterminated() {
        return lexer.unterminated();
    }

    private void token() {
        if (top.rows == Rows.EXPECTED || top.rows == Rows.AFTER) {
            rows();
        }
        if (lexer.kind() == Kind.SIGN) {
            sign(lexer.code());
        } else if (lexer.word() != null) {
            word(lexer.word());
        } else {
            tokens.add(lexer);
        }
    }

    private void sign(int code) {
        switch (code) {
            case '(', '[', '{' -> open(code);
            case ')' -> close(code, '(');
            case ']' -> close(code, '[');
            case '}' -> close(code, '{');
            case ',' -> comma();
            case ';' -> semicolon();
            default -> tokens.add(lexer);
        }
    }

    /** Decides, at the token behind VALUES or behind a row, what follows. */
    private void rows() {
        boolean first = tokens.word(tokens.size() - 1) == Word.VALUES;
        boolean opens = lexer.kind() == Kind.SIGN && lexer.code() == '(';
        if (top.rows == Rows.AFTER) {
            top.rows = lexer.kind() == Kind.SIGN && lexer.code() == ',' ? Rows.AFTER : Rows.NONE;
        } else if (lexer.word() == Word.ROW || (opens && tokens.word(tokens.size() - 1) != Word.ROW)) {
            top.valueRows.next(tokens.size());
            top.rows = opens ? Rows.INSIDE : Rows.EXPECTED;
        } else if (opens) {
            top.rows = Rows.INSIDE;
        } else {
            top.rows = first && bareRowsMayFollow() ? Rows.BARE : Rows.NONE;
            top.valueRows.next(tokens.size());
        }
    }

    /** Whether VALUES begins a query, so that its rows may lack parentheses. */
    private boolean bareRowsMayFollow() {
        int before = tokens.size() - 2;
        int code = tokens.code(before);
        Word word = tokens.word(before);
        return before < 0 || code == '(' || code == ';' || word == Word.UNION || word == Word.ALL || word == Word.AS;
    }

    private void open(int code) {
        int at = tokens.size();
        Word before = tokens.word(at - 1);
        boolean list = code == '(' ? before == Word.IN : code == '[' && before == Word.ARRAY;
        if (!top.inBranch && at == top.branches.start()) {
            top.inBranch = true;
        }
        boolean row = top.rows == Rows.INSIDE;
        tokens.add(lexer);
        push(code, list, row);
    }

    private void close(int code, int opener) {
        if (tooDeep > 0) {
            tooDeep--;
            tokens.add(lexer);
            return;
        }
        while (depth > 0 && top.opener == 0) {
            endParts();
            pop();
        }
        if (depth == 0 || top.opener != opener) {
            tokens.add(lexer);
            return;
        }
        defaultOfRow();
        endParts();
        if (top.list) {
            folded(top.elements.closeElement(tokens));
        }
        tokens.add(lexer);
        pop();
        if (top.rows == Rows.INSIDE && code == ')') {
            folded(top.valueRows.closeElement(tokens));
            top.rows = Rows.AFTER;
        }
    }

    /** R7: DEFAULT that stands alone between the commas of a row. */
    private void defaultOfRow() {
        int last = tokens.size() - 1;
        if (top.row && tokens.word(last) == Word.DEFAULT) {
            int before = tokens.code(last - 1);
            if (before == ',' || before == '(') {
                tokens.makeConstant(last);
            }
        }
    }

    private void comma() {
        defaultOfRow();
        folded(top.disjuncts.closeLink(tokens));
        endBareRow();
        if (top.list) {
            folded(top.elements.closeElement(tokens));
        }
        tokens.add(lexer);
        int at = tokens.size();
        top.elements.next(top.list ? at : top.elements.start());
        top.disjuncts.begin(at);
        if (top.rows == Rows.AFTER) {
            top.rows = Rows.EXPECTED;
        }
        top.valueRows.next(at);
    }

    private void semicolon() {
        unwind();
        if (tokens.size() == top.elements.start()) {
            return;
        }
        endStatement();
        tokens.add(lexer);
        top.elements.next(tokens.size());
        top.restart(tokens.size());
    }

    private void endStatement() {
        endParts();
        folded(top.elements.closeLink(tokens));
    }

    private void word(Word word) {
        switch (word) {
            case OR -> {
                folded(top.disjuncts.closeLink(tokens));
                tokens.add(lexer);
                top.disjuncts.next(tokens.size());
            }
            case CASE -> openCase();
            case END -> endCase();
            case ALL, DISTINCT -> quantifier();
            case LEFT, RIGHT -> {
                if (!lexer.beforeParenthesis()) {
                    clause(word);
                } else {
                    tokens.add(lexer);
                }
            }
            default -> {
                if (word.isClause()) {
                    clause(word);
                } else {
                    tokens.add(lexer);
                }
            }
        }
    }

    private void openCase() {
        boolean nested = tokens.word(tokens.size() - 1) != Word.END;
        tokens.add(lexer);
        if (nested) {
            push(0, false, false);
        }
    }

    private void endCase() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (depth > 0 && top.opener == 0) {
            endParts();
            pop();
        }
        tokens.add(lexer);
    }

    private void quantifier() {
        boolean ofUnion = tokens.word(tokens.size() - 1) == Word.UNION;
        tokens.add(lexer);
        if (ofUnion) {
            top.branches.next(tokens.size());
        }
    }

    /** A word that ends the disjunct before it. */
    private void clause(Word word) {
        folded(top.disjuncts.closeLink(tokens));
        if (top.rows == Rows.BARE) {
            endBareRow();
            top.rows = Rows.NONE;
        }
        if (word == Word.UNION || word.isTail()) {
            folded(top.branches.closeLink(tokens));
        }
        if ((word == Word.SELECT || word == Word.VALUES) && !top.inBranch) {
            top.inBranch = true;
            top.branches.begin(tokens.size());
        }
        if (word == Word.SELECT || word == Word.WITH || word == Word.VALUES) {
            top.list = false;
        }
        tokens.add(lexer);
        int at = tokens.size();
        top.disjuncts.begin(at);
        if (word == Word.UNION) {
            top.branches.next(at);
        } else if (word == Word.INTERSECT || word == Word.EXCEPT || word == Word.MINUS || word.isTail()) {
            top.branches.begin(at);
        } else if (word == Word.VALUES) {
            top.valueRows.begin(at);
            top.rows = Rows.EXPECTED;
        }
    }
}
