package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Db.Work;
import dev.fetchonce.capture.Recorder;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Recording;
import dev.fetchonce.model.UnitKind;
import dev.fetchonce.replay.Judge;
import dev.fetchonce.replay.RecordingFile;
import dev.fetchonce.replay.RecordingFormatException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was recorded here, written and read again, is judged the same. */
class RoundTripTest {
    private final Db db = new Db();

    @AfterEach
    void close() {
        db.close();
    }

    static Stream<Work> works() {
        return Stream.of(
                RoundTripTest::loop,
                RoundTripTest::interleaved,
                RoundTripTest::twoPlaces,
                RoundTripTest::duplicates,
                RoundTripTest::batches,
                RoundTripTest::failures,
                RoundTripTest::writes);
    }

    @ParameterizedTest
    @MethodSource("works")
    void has_the_same_findings(Work work) throws Exception {
        Recording recording = record(work);
        Recording again = again(recording);
        assertThat(Judge.findings(again)).isEqualTo(Judge.findings(recording));
    }

    @ParameterizedTest
    @MethodSource("works")
    void has_the_same_counts_and_commits(Work work) throws Exception {
        Recording recording = record(work);
        Recording again = again(recording);
        assertThat(again.unit()).isEqualTo(recording.unit());
        assertThat(again.executions()).isEqualTo(recording.executions());
        assertThat(again.commits()).isEqualTo(recording.commits());
        assertThat(again.groups())
                .extracting(group -> group.fingerprint())
                .isEqualTo(recording.groups().stream()
                        .map(group -> group.fingerprint())
                        .toList());
        assertThat(again.groups())
                .extracting(group -> group.counts())
                .isEqualTo(
                        recording.groups().stream().map(group -> group.counts()).toList());
        assertThat(again.groups())
                .extracting(group ->
                        group.log().stream().map(each -> each.reading()).toList())
                .isEqualTo(recording.groups().stream()
                        .map(group ->
                                group.log().stream().map(each -> each.reading()).toList())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("works")
    void is_written_the_same_again(Work work) throws Exception {
        Recording recording = record(work);
        String written = RecordingFile.write(recording);
        assertThat(RecordingFile.write(again(recording))).isEqualTo(written);
    }

    @Test
    void finds_something_in_the_first_place() throws Exception {
        assertThat(Judge.findings(record(RoundTripTest::loop)))
                .extracting(Finding::rule)
                .containsExactly("n-plus-one");
    }

    @Test
    void tells_no_value() throws Exception {
        String written = RecordingFile.write(record(db -> {
            db.longs("select id from app_user where username = ?", "user-4711-secret");
            db.longs("select id from app_user where username = 'user-4712-secret'");
        }));
        assertThat(written).doesNotContain("4711", "4712", "secret");
    }

    private static void loop(Db db) throws SQLException {
        for (long customer : db.longs("select customer_id from orders where status = 'open' order by id limit 5")) {
            db.longs("select id from customer where id = ? and name <> 'nobody'", customer);
        }
    }

    /** Rows are read while others are asked for. */
    private static void interleaved(Db db) throws SQLException {
        try (PreparedStatement orders = db.connection.prepareStatement("select id, status, customer_id from orders");
                ResultSet rows = orders.executeQuery()) {
            while (rows.next()) {
                rows.getString("status");
                db.longs("select id from customer where id = ?", rows.getLong("customer_id"));
                db.longs("select id from order_item where order_id = ?", rows.getObject("id"));
            }
        }
    }

    private static void twoPlaces(Db db) throws SQLException {
        List<Long> orders = db.longs("select id from orders");
        for (long order : orders) {
            db.longs("select id from order_item where order_id = ?", order);
        }
        for (long order : orders) {
            db.longs("select id from order_item where order_id = ?", order);
        }
    }

    private static void duplicates(Db db) throws SQLException {
        for (int i = 0; i < 4; i++) {
            db.longs("select id from tag where id in (?, ?, ?)", 1, 2, 3);
        }
    }

    private static void batches(Db db) throws SQLException {
        List<Long> orders = db.longs("select id from orders");
        db.longs("select id from order_item where order_id in (?)", orders.get(5));
        for (int i = 0; i < 4; i += 2) {
            db.longs("select id from order_item where order_id in (?, ?)", orders.get(i), orders.get(i + 1));
        }
    }

    private static void failures(Db db) throws SQLException {
        for (long order : db.longs("select id from orders")) {
            try {
                db.longs("select id from nowhere where id = ?", order);
            } catch (SQLException expected) {
                db.longs("select id from order_item where order_id = ?", order);
            }
        }
    }

    private static void writes(Db db) throws SQLException {
        db.connection.setAutoCommit(false);
        for (int i = 0; i < 6; i++) {
            try (PreparedStatement insert = db.connection.prepareStatement("insert into order_item values (?, ?, ?)")) {
                for (int j = 0; j <= i % 2; j++) {
                    insert.setLong(1, 1_000 + 2 * i + j);
                    insert.setLong(2, i);
                    insert.setNull(3, java.sql.Types.INTEGER);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            db.connection.commit();
        }
        db.connection.setAutoCommit(true);
    }

    private Recording record(Work work) throws SQLException {
        try (Recorder.Scope scope = db.fetchonce.recorder().open(UnitKind.JOB, "work", "com.acme.Work#run")) {
            work.run(db);
            return scope.snapshot();
        }
    }

    private static Recording again(Recording recording) throws RecordingFormatException {
        return RecordingFile.read(RecordingFile.write(recording), "written", recording.classes())
                .get(0);
    }
}
