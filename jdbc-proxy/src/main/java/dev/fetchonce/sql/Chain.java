package dev.fetchonce.sql;

/**
 * Neighbours of one list or chain, of which one that equals the one before it is dropped: R9 without a trace, R10 with
 * a mark in its place. Positions are those of a {@link TokenList}.
 */
final class Chain {
    private static final int NONE = -1;

    private int start;
    private int lastStart;
    private int lastEnd;
    private int markEnd;
    private int count;

    /** Starts anew: what comes has nothing before it to be equal to. */
    void begin(int at) {
        start = at;
        lastStart = NONE;
        markEnd = NONE;
        count = 0;
    }

    /** The next neighbour begins at {@code at}. */
    void next(int at) {
        start = at;
    }

    int start() {
        return start;
    }

    /** Ends an element of a list (R9). Returns the number of elements so far where it was dropped, else 1. */
    int closeElement(TokenList tokens) {
        int end = tokens.size();
        count++;
        if (lastStart != NONE && tokens.same(lastStart, lastEnd, start, end)) {
            tokens.cut(lastEnd);
            return count;
        }
        lastStart = start;
        lastEnd = end;
        return 1;
    }

    /** Ends a link of a chain (R10). Returns the number of equal links where it was dropped, else 1. */
    int closeLink(TokenList tokens) {
        int end = tokens.size();
        if (lastStart == NONE || !tokens.same(lastStart, lastEnd, start, end)) {
            lastStart = start;
            lastEnd = end;
            markEnd = NONE;
            count = 1;
            return 1;
        }
        if (markEnd == NONE) {
            tokens.cut(start);
            tokens.addMark(lastStart);
            markEnd = tokens.size();
        } else {
            tokens.cut(markEnd);
        }
        return ++count;
    }
}
