package dev.fetchonce.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.ExecutionGroup.Statement;
import dev.fetchonce.model.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutineTest {
    @Test
    void reads_the_ways_in_which_jdbc_calls() {
        assertThat(read(Operation.CALL, "{call stock_of(?)}"))
                .isEqualTo(new Routine("stock_of", List.of("?"), 0, false));
        assertThat(read(Operation.CALL, "{? = call shop.stock_of(?, 1)}"))
                .isEqualTo(new Routine("shop.stock_of", List.of("?", "1"), 1, true));
        assertThat(read(Operation.CALL, "exec dbo.stock_of ?, ?"))
                .isEqualTo(new Routine("dbo.stock_of", List.of("?", "?"), 0, false));
        assertThat(read(Operation.SELECT, "select stock_of(?) as stock"))
                .isEqualTo(new Routine("stock_of", List.of("?"), 0, true));
        assertThat(read(Operation.SELECT, "SELECT stock_of(?) FROM dual"))
                .isEqualTo(new Routine("stock_of", List.of("?"), 0, true));
    }

    @Test
    void takes_no_query_for_a_call() {
        assertThat(read(Operation.SELECT, "select max(a) from t where b = ?")).isNull();
        assertThat(read(Operation.SELECT, "select f(?), g(?)")).isNull();
        assertThat(read(Operation.SELECT, "select (select a from t where b = ?)"))
                .isNull();
    }

    @Test
    void leaves_alone_what_sets_or_locks_something_for_what_follows() {
        assertThat(read(Operation.SELECT, "select set_config(?, ?, false)")).isNull();
        assertThat(read(Operation.SELECT, "select pg_advisory_xact_lock(?)")).isNull();
        assertThat(read(Operation.CALL, "{call dbms_session.set_identifier(?)}"))
                .isNull();
    }

    private static @Nullable Routine read(Operation operation, String sql) {
        return Routine.of(new Statement(operation, Dialect.ORACLE, "shop", sql, List.of(), List.of(), 1, null, false));
    }
}
