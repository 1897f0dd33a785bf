package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** One execution may have several results; on a database that knows procedures. */
abstract class ResultsBehaviour extends Behaviour {
    ResultsBehaviour(FrontEnd frontEnd) {
        super(frontEnd, "hsqldb");
    }

    @Override
    void fill(Statement statement) throws SQLException {
        super.fill(statement);
        statement.execute("""
                create procedure towns_and_customers() reads sql data dynamic result sets 2
                begin atomic
                  declare towns cursor with return for select id from town order by id;
                  declare customers cursor with return for select name, id from customer order by id;
                  open towns;
                  open customers;
                end""");
    }

    @Test
    void each_result_set_of_a_call_is_read_and_all_rows_are_its_own() throws SQLException {
        try (CallableStatement call = connection.prepareCall("call towns_and_customers()")) {
            call.execute();
            try (ResultSet towns = call.getResultSet()) {
                while (towns.next()) {
                    towns.getInt(1);
                }
            }
            assertThat(call.getMoreResults()).isTrue();
            try (ResultSet customers = call.getResultSet()) {
                assertThat(drain(customers)).isEqualTo(4);
            }
            assertThat(call.getMoreResults()).isFalse();
            assertThat(call.getUpdateCount()).isEqualTo(-1);
        }
        assertThat(seen().counts().executions()).isEqualTo(1);
        assertThat(seen().counts().rows()).isEqualTo(7);
        assertThat(seen().read("#1")).hasSize(3);
    }

    @Test
    void values_of_a_further_result_set_are_not_taken_for_the_first_ones() throws SQLException {
        try (CallableStatement call = connection.prepareCall("call towns_and_customers()")) {
            call.execute();
            drain(call.getResultSet());
            assertThat(call.getMoreResults()).isTrue();
            try (ResultSet customers = call.getResultSet()) {
                while (customers.next()) {
                    customers.getString(1);
                }
            }
        }
        assertThat(seen().read("#1")).isEmpty();
    }

    @Test
    void update_counts_are_told_as_they_are() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.execute("update town set name = 'x' where id < 3"))
                    .isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(2);
            assertThat(statement.getMoreResults()).isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(-1);
        }
        assertThat(seen().executions()).isEqualTo(1);
    }
}
