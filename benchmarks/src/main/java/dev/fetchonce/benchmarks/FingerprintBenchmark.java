package dev.fetchonce.benchmarks;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.sql.StatementText;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What lexing and hashing one statement costs that the cache does not know. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FingerprintBenchmark {
    private static final String HIBERNATE =
            "select o1_0.id,o1_0.customer_id,o1_0.delivery_date,o1_0.order_date,o1_0.status,"
                    + "o1_0.total_amount from orders o1_0 where o1_0.status=? and o1_0.id in (?,?,?,?,?,?,?,?) order by o1_0.id";

    @Benchmark
    public long fingerprintOfAnOrmStatement() {
        return StatementText.of(HIBERNATE, Dialect.H2).hash();
    }
}
