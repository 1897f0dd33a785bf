package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.ExecutionGroup;
import dev.fetchonce.model.Operation;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Texts that differ in their values alone are one statement. */
abstract class FingerprintBehaviour extends Behaviour {
    FingerprintBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    @Test
    void a_literal_and_a_parameter_are_the_same_question_with_the_same_value() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select name from customer where id = ?")) {
            query.setLong(1, 104);
            drain(query);
        }
        query("select name from customer where id = 104");
        query("SELECT name /* again */ FROM customer WHERE id = 103");

        assertThat(seen().only().fingerprint().sql()).isEqualTo("select name from customer where id = ?");
        assertThat(seen().firstValues().get(0)).isEqualTo(seen().firstValues().get(1));
        assertThat(seen().firstValues().get(2))
                .isNotEqualTo(seen().firstValues().get(0));
    }

    @Test
    void lists_of_any_length_are_one_statement() throws SQLException {
        query("select name from customer where id in (1, 2, 3)");
        query("select name from customer where id in (1, 2, 3, 4, 5)");

        assertThat(seen().counts().executions()).isEqualTo(2);
        assertThat(seen().only().statement().largestList()).isEqualTo(5);
    }

    @Test
    void what_a_statement_does_and_to_which_table_is_known() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into town values (4, 'Duisburg')");
            statement.execute("update town set name = 'x' where id = 4");
            statement.execute("delete from town where id = 4");
            statement.execute("select * from town");
        }
        assertThat(seen().groups())
                .extracting(each -> each.statement().operation())
                .containsExactly(Operation.INSERT, Operation.UPDATE, Operation.DELETE, Operation.SELECT);
        assertThat(seen().groups())
                .extracting(ExecutionGroup::statement)
                .allSatisfy(each -> assertThat(each.tables()).containsExactly("town"));
    }

    @Test
    void the_dialect_is_known_and_the_data_source_has_a_name() throws SQLException {
        query("select id from town");

        ExecutionGroup.Statement statement = seen().only().statement();
        assertThat(statement.dialect()).hasToString("h2");
        assertThat(statement.dataSource()).isNotEmpty();
    }
}
