package dev.fetchonce.detect;

import dev.fetchonce.model.Numbering;
import dev.fetchonce.model.RowWitness;
import java.util.Arrays;
import java.util.BitSet;

/** A witnessed column by its different values, so that following binds through it costs one look for each bind. */
final class ColumnReadings {
    private final RowWitness column;
    private final Numbering values = new Numbering();
    private final int[] numbers;
    private final int[] firstTicks;

    ColumnReadings(RowWitness column) {
        this.column = column;
        this.numbers = new int[column.size()];
        this.firstTicks = new int[column.size()];
        for (int i = 0; i < numbers.length; i++) {
            int known = values.size();
            numbers[i] = values.add(column.hash(i));
            if (numbers[i] == known) {
                firstTicks[known] = column.tick(i);
            }
        }
    }

    /** How many different values were read. */
    int distinct() {
        return values.size();
    }

    boolean contains(long hash) {
        return values.of(hash) >= 0;
    }

    /** A value's place in the order of first reading; -1 where it had not been read before {@code tick}. */
    int orderBefore(long hash, int tick) {
        int number = values.of(hash);
        return number >= 0 && firstTicks[number] < tick ? number : -1;
    }

    /** Goes along with binds in their order and gathers the ticks at which their values were read last before them. */
    final class Reader {
        private final int[] latest = new int[values.size()];
        private final BitSet ticks = new BitSet();
        private int read;

        Reader() {
            Arrays.fill(latest, -1);
        }

        void bound(long hash, int tick) {
            while (read < numbers.length && column.tick(read) < tick) {
                latest[numbers[read]] = column.tick(read++);
            }
            int number = values.of(hash);
            if (number >= 0 && latest[number] >= 0) {
                ticks.set(latest[number]);
            }
        }

        BitSet ticks() {
            return ticks;
        }
    }
}
