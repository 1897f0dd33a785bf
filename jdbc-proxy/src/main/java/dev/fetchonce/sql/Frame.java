package dev.fetchonce.sql;

/** What the folding knows of one depth of nesting: a parenthesis, a bracket, a brace, a CASE, or the whole text. */
final class Frame {
    /** Where the rows of a VALUES stand. */
    enum Rows {
        NONE,
        /** Behind VALUES, or behind the comma after a row. */
        EXPECTED,
        INSIDE,
        /** Directly behind a row. */
        AFTER,
        /** Among elements without parentheses: {@code VALUES 1, 2}. */
        BARE
    }

    /** The sign that opened it; 0 for CASE and for the whole text. */
    int opener;

    /** Whether its elements are those of an IN or ARRAY. */
    boolean list;

    /** Whether it is itself a row of a VALUES. */
    boolean row;

    /** Whether the first branch of a possible UNION has begun. */
    boolean inBranch;

    Rows rows = Rows.NONE;

    /** Elements of a list; of the whole text its statements. */
    final Chain elements = new Chain();

    final Chain disjuncts = new Chain();
    final Chain branches = new Chain();
    final Chain valueRows = new Chain();

    void open(int with, boolean asList, boolean asRow, int at) {
        opener = with;
        list = asList;
        row = asRow;
        elements.begin(at);
        restart(at);
    }

    /** Begins a new statement or list element inside it. */
    void restart(int at) {
        inBranch = false;
        rows = Rows.NONE;
        disjuncts.begin(at);
        branches.begin(at);
    }
}
