package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fetchonce.model.Execution;
import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A batch is one round trip, of as many statements as were added. */
abstract class BatchBehaviour extends Behaviour {
    BatchBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    private PreparedStatement insertOf(int first, int last) throws SQLException {
        PreparedStatement insert = connection.prepareStatement("insert into town values (?, ?)");
        for (int i = first; i <= last; i++) {
            insert.setInt(1, i);
            insert.setString(2, "x");
            insert.addBatch();
        }
        return insert;
    }

    @Test
    void a_batch_is_one_execution() throws SQLException {
        try (PreparedStatement insert = insertOf(11, 13)) {
            assertThat(insert.executeBatch()).containsExactly(1, 1, 1);
        }
        assertThat(seen().counts().executions()).isEqualTo(1);
        assertThat(seen().counts().batched()).isEqualTo(2);
        assertThat(seen().onlyExecution().batchSize()).isEqualTo(3);
        assertThat(seen().onlyExecution().rows()).isZero();
    }

    @Test
    void a_large_batch_is_one_execution() throws SQLException {
        try (PreparedStatement insert = insertOf(11, 13)) {
            assertThat(insert.executeLargeBatch()).containsExactly(1L, 1L, 1L);
        }
        assertThat(seen().onlyExecution().batchSize()).isEqualTo(3);
    }

    @Test
    void an_empty_batch_is_none() throws SQLException {
        try (PreparedStatement insert = insertOf(1, 0);
                Statement statement = connection.createStatement()) {
            assertThat(insert.executeBatch()).isEmpty();
            assertThat(statement.executeBatch()).isEmpty();
        }
        assertThat(seen().executions()).isZero();
    }

    @Test
    void a_batch_that_was_cleared_is_forgotten() throws SQLException {
        try (PreparedStatement insert = insertOf(11, 13)) {
            insert.clearBatch();
            insert.addBatch();
            assertThat(insert.executeBatch()).containsExactly(1);
        }
        assertThat(seen().onlyExecution().batchSize()).isEqualTo(1);
    }

    @Test
    void a_batch_that_was_executed_is_forgotten() throws SQLException {
        try (PreparedStatement insert = insertOf(11, 12)) {
            insert.executeBatch();
            insert.setInt(1, 13);
            insert.addBatch();
            insert.executeBatch();
            insert.setInt(1, 14);
            insert.executeUpdate();
        }
        assertThat(seen().log()).extracting(Execution::batchSize).containsExactly(2, 1, 0);
    }

    @Test
    void a_batch_of_plain_statements_counts_under_its_first_text() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.addBatch("delete from town where id = 1");
            statement.clearBatch();
            statement.addBatch("update town set name = 'x'");
            statement.addBatch("delete from town");
            assertThat(statement.executeBatch()).containsExactly(3, 3);
        }
        assertThat(seen().only().statement().example()).startsWith("update");
        assertThat(seen().onlyExecution().batchSize()).isEqualTo(2);
    }

    @Test
    void batches_with_other_values_ask_for_something_else() throws SQLException {
        insertOf(11, 12).executeBatch();
        insertOf(21, 22).executeBatch();

        assertThat(seen().log()).extracting(Execution::binds).doesNotHaveDuplicates();
    }

    @Test
    void a_batch_that_fails_tells_what_was_done_and_counts_as_a_failure() throws SQLException {
        try (PreparedStatement insert = insertOf(3, 4)) {
            BatchUpdateException failure = catchThrowableOfType(BatchUpdateException.class, insert::executeBatch);
            assertThat(failure.getUpdateCounts()).containsExactly(Statement.EXECUTE_FAILED, 1);
        }
        assertThat(seen().counts().executions()).isEqualTo(1);
        assertThat(seen().counts().failures()).isEqualTo(1);
    }
}
