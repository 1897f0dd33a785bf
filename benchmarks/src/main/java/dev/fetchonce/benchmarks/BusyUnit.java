package dev.fetchonce.benchmarks;

import dev.fetchonce.model.ClassFiles;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Execution;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.ExecutionGroup.Counts;
import dev.fetchonce.model.ExecutionGroup.Sample;
import dev.fetchonce.model.Frame;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.RowWitness;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.model.UnitOfWork;
import dev.fetchonce.model.Values;
import dev.fetchonce.sql.StatementText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A unit whose log holds all of its executions, which no recorded one does beyond 20,000: one list, and for each of its
 * rows an execution of every other statement. A quarter of these look rows up in one loop, a quarter in a loop of their
 * own each, a quarter ask the same three questions, and a quarter write. Each value is read from many columns.
 */
final class BusyUnit {
    private static final int FRAMES = 100;
    private static final long MICRO = 1_000;

    private final int rows;
    private final List<Shape> shapes = new ArrayList<>();
    private int tick;

    private BusyUnit(int executions, int shapes) {
        this.rows = executions / shapes;
        for (int i = 0; i < shapes; i++) {
            this.shapes.add(new Shape(i, i == 0 ? 1 : rows));
        }
    }

    static Recording of(int executions, int shapes) {
        BusyUnit unit = new BusyUnit(executions, shapes);
        unit.run();
        List<ExecutionGroup> groups = unit.shapes.stream().map(Shape::group).toList();
        UnitOfWork job = new UnitOfWork(UnitKind.JOB, "busy", "");
        return new Recording(job, groups, unit.tick, 0, List.of(), List.of(), false, ClassFiles.NONE);
    }

    private void run() {
        shapes.get(0).execute(++tick, 0);
        shapes.get(0).readList(rows, tick);
        for (int row = 0; row < rows; row++) {
            for (int i = 1; i < shapes.size(); i++) {
                if (i % 4 != 1) {
                    shapes.get(i).execute(++tick, i % 4 == 2 ? row % 3 : row);
                }
            }
        }
        for (int i = 1; i < shapes.size(); i += 4) {
            for (int row = 0; row < rows; row++) {
                shapes.get(i).execute(++tick, row);
            }
        }
    }

    private static long hash(long value) {
        return (value + 1) * 0x9E3779B97F4A7C15L;
    }

    /** What one statement executed. */
    private static final class Shape {
        private final int number;
        private final StatementText text;
        private final List<Execution> log;
        private final List<Sample> samples = new ArrayList<>();
        private long[] read;
        private int[] ticks;

        Shape(int number, int executions) {
            this.number = number;
            this.text = StatementText.of(sql(), Dialect.H2);
            this.log = new ArrayList<>(executions);
            this.read = new long[executions];
            this.ticks = new int[executions];
        }

        private String sql() {
            if (number == 0) {
                return "select id, customer_id from orders";
            }
            return number % 4 == 3
                    ? "update written" + number + " set seen = 1 where customer_id = ?"
                    : "select customer_id, name from read" + number + " where customer_id = ?";
        }

        void execute(int tick, int key) {
            int at = log.size();
            if (at < 4 || Integer.bitCount(at + 1) == 1) {
                samples.add(new Sample(tick, false, () -> frames(number % 4 == 1 ? number : 0)));
            }
            read[at] = hash(key);
            ticks[at] = tick;
            Values values = number == 0 ? Values.NONE : Values.of(hash(key));
            Execution.Timing timing = new Execution.Timing(tick * MICRO, MICRO);
            log.add(new Execution(
                    tick, hash(key), values, timing, new Execution.Reading(1, true, true, 0, 0), 0, 0, false));
        }

        void readList(int rows, int tick) {
            read = new long[rows];
            ticks = new int[rows];
            Arrays.setAll(read, BusyUnit::hash);
            Arrays.fill(ticks, tick);
        }

        private static List<Frame> frames(int line) {
            List<Frame> frames = new ArrayList<>();
            for (int i = 1; i < FRAMES; i++) {
                frames.add(new Frame("org.springframework.Frame" + i, "invoke", "Frame.java", i));
            }
            frames.add(FRAMES / 2, new Frame("com.acme.Busy", "run", "Busy.java", 10 + line));
            return frames;
        }

        ExecutionGroup group() {
            return new ExecutionGroup(
                    text.fingerprint(),
                    new ExecutionGroup.Statement(
                            text.operation(),
                            text.dialect(),
                            "h2",
                            text.example(true),
                            text.tables(),
                            List.of(),
                            1,
                            null,
                            false),
                    new Counts(log.size(), 0, read.length, 0, log.size() * MICRO),
                    List.copyOf(log),
                    number % 4 == 3 ? List.of() : List.of(new RowWitness("CUSTOMER_ID", read, ticks, true)),
                    List.copyOf(samples));
        }
    }
}
