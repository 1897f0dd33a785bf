package dev.fetchonce.sql;

import dev.fetchonce.sql.Frame.Rows;
import java.util.Arrays;

/** The frames that are open while tokens are folded, and what ends with each of them. */
abstract class Nesting {
    /** Deeper nesting is read but not folded. */
    private static final int MOST_DEPTH = 200;

    final TokenList tokens;
    Frame top = new Frame();
    int depth;
    int tooDeep;

    private Frame[] frames = new Frame[4];
    private int largest = 1;

    Nesting(String sql) {
        tokens = new TokenList(sql);
        top.open(0, false, false, 0);
        frames[0] = top;
    }

    TokenList tokens() {
        return tokens;
    }

    /** The most elements in a list or chain of which any was dropped; 1 where none was. */
    int largest() {
        return largest;
    }

    void push(int opener, boolean list, boolean row) {
        if (tooDeep > 0 || depth == MOST_DEPTH) {
            tooDeep++;
            return;
        }
        depth++;
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, 2 * depth);
        }
        Frame frame = frames[depth];
        if (frame == null) {
            frame = new Frame();
            frames[depth] = frame;
        }
        top = frame;
        top.open(opener, list, row, tokens.size());
    }

    void pop() {
        depth--;
        top = frames[depth];
    }

    void endParts() {
        folded(top.disjuncts.closeLink(tokens));
        endBareRow();
        folded(top.branches.closeLink(tokens));
    }

    void unwind() {
        while (depth > 0) {
            endParts();
            pop();
        }
        tooDeep = 0;
    }

    void endBareRow() {
        if (top.rows == Rows.BARE) {
            folded(top.valueRows.closeElement(tokens));
        }
    }

    void folded(int elements) {
        largest = Math.max(largest, elements);
    }
}
