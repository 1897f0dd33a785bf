package dev.fetchonce.benchmarks;

import dev.fetchonce.advise.Findings;
import dev.fetchonce.detect.Analyzer;
import dev.fetchonce.detect.FrameKinds;
import dev.fetchonce.detect.Knowledge;
import dev.fetchonce.model.ApplicationCode;
import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.Thresholds;
import dev.fetchonce.sql.ShapeParser;
import dev.fetchonce.sql.StatementText;
import dev.fetchonce.sql.ValueHash;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether analysing one run of a unit takes time linear in its executions: 200 shapes, ever more executions of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class AnalysisBenchmark {
    private static final int SHAPES = 200;

    @Param({"1000", "10000", "100000", "1000000"})
    int executions;

    private Recording recording = BusyUnit.of(SHAPES, SHAPES);
    private final Map<String, QueryShape> shapes = new HashMap<>();
    private final Knowledge knowledge = new Knowledge(
            this::shape,
            table -> Set.of(),
            List.of(),
            new FrameKinds(ApplicationCode.DEFAULT),
            Thresholds.DEFAULT,
            ValueHash::number,
            unclear -> {});

    @Setup
    public void record() {
        recording = BusyUnit.of(executions, SHAPES);
    }

    private QueryShape shape(ExecutionGroup group) {
        ExecutionGroup.Statement statement = group.statement();
        return shapes.computeIfAbsent(
                statement.example(), text -> ShapeParser.parse(StatementText.of(text, statement.dialect())));
    }

    @Benchmark
    public List<Finding> analyse() {
        return Findings.of(Analyzer.analyze(recording, knowledge).detections(), knowledge.mappings());
    }
}
