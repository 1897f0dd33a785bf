package dev.fetchonce.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** From what is seen it is found, proven and placed where the application fetches row by row. */
abstract class FindingBehaviour extends Behaviour {
    FindingBehaviour(FrontEnd frontEnd) {
        super(frontEnd);
    }

    private void readTown(int id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select name from town where id = ?")) {
            query.setInt(1, id);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getString("name");
                }
            }
        }
    }

    /** A classic: the town of each customer. */
    private void readTownOfEachCustomer() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id, town_id from customer where town_id is not null")) {
            while (rows.next()) {
                readTown(rows.getInt("town_id"));
            }
        }
    }

    @Test
    void a_look_up_for_each_row_is_proven_by_the_column_that_its_keys_came_from() throws SQLException {
        readTownOfEachCustomer();

        Finding finding = found().only();
        assertThat(finding.rule()).isEqualTo("n-plus-one");
        assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
        assertThat(finding.repeated().executions()).isEqualTo(3);
        assertThat(finding.source()).satisfies(source -> {
            assertThat(source.column()).isEqualTo("customer.town_id");
            assertThat(source.rows()).isEqualTo(3);
        });
    }

    @Test
    void it_is_placed_in_the_loop_of_the_application() throws SQLException {
        readTownOfEachCustomer();

        Found found = found();
        assertThat(found.loopFrame().className()).isEqualTo(FindingBehaviour.class.getName());
        assertThat(found.loopFrame().method()).isEqualTo("readTownOfEachCustomer");
        assertThat(found.only().callSite().frames())
                .noneMatch(frame -> frame.className().startsWith("dev.fetchonce.proxy")
                        || frame.className().startsWith("net.ttddyy")
                        || frame.className().startsWith("org.h2"));
    }

    @Test
    void a_join_is_silent() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select c.id, t.name from customer c join town t on t.id = c.town_id")) {
            while (rows.next()) {
                rows.getLong(1);
                rows.getString(2);
            }
        }
        assertThat(found().rules()).isEmpty();
    }

    @Test
    void rows_that_are_written_one_by_one_are_found_and_a_batch_is_silent() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into town values (?, 'x')")) {
            for (int i = 20; i < 30; i++) {
                insert.setInt(1, i);
                insert.addBatch();
            }
            insert.executeBatch();
            for (int i = 10; i < 20; i++) {
                insert.setInt(1, i);
                insert.executeUpdate();
            }
        }
        Finding finding = found().only();
        assertThat(finding.rule()).isEqualTo("row-by-row-insert");
        assertThat(finding.repeated().executions()).isEqualTo(10);
    }

    @Test
    void a_commit_for_each_row_is_found() throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement update = connection.prepareStatement("update town set name = 'x' where id = ?")) {
            for (int i = 1; i <= 6; i++) {
                update.setInt(1, i);
                update.executeUpdate();
                connection.commit();
            }
        }
        assertThat(found().rules()).contains("commit-per-row");
    }

    @Test
    void the_same_question_twice_is_found() throws SQLException {
        for (int i = 0; i < 6; i++) {
            readTown(2);
        }
        assertThat(found().rules()).containsExactly("duplicate-query");
    }

    @Test
    void what_is_asked_again_after_a_rollback_is_silent() throws SQLException {
        connection.setAutoCommit(false);
        for (int i = 0; i < 6; i++) {
            readTown(2);
            connection.rollback();
        }
        assertThat(found().rules()).isEmpty();
    }

    @Test
    void rows_that_are_loaded_only_to_see_whether_there_is_one_are_found() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select * from customer where name = ?")) {
            query.setString(1, "Ada");
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
            }
        }
        assertThat(found().rules()).containsExactly("existence-by-loading");
    }
}
