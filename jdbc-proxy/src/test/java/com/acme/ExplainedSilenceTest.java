package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.capture.Settings;
import dev.fetchonce.model.Silence;
import dev.fetchonce.model.Silence.Reason;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What repeats and is not reported has its reason in the report. */
class ExplainedSilenceTest {
    @Test
    void batches() {
        assertReason(Reason.BATCHED, db -> {
            for (long i = 0; i < 6; i++) {
                db.longs("select id from customer where id in (?, ?)", i, i + 1);
            }
        });
    }

    @Test
    void paging() {
        assertReason(Reason.PAGED, db -> {
            for (int i = 0; i < 6; i++) {
                db.longs("select id from orders order by id limit ? offset ?", 1, i);
            }
        });
    }

    @Test
    void keyset_paging() {
        assertReason(Reason.RANGE, db -> {
            for (long i = 0; i < 6; i++) {
                db.longs("select id from orders where id > ? order by id limit 1", i);
            }
        });
    }

    @Test
    void places_of_their_own() {
        assertReason(Reason.DIFFERENT_PLACES, db -> {
            String sql = "select id from customer where id = ?";
            db.longs(sql, 21L);
            db.longs(sql, 22L);
            db.longs(sql, 23L);
            db.longs(sql, 24L);
            db.longs(sql, 25L);
        });
    }

    @Test
    void writes_in_between() {
        assertReason(Reason.WRITTEN, db -> {
            for (int i = 0; i < 6; i++) {
                db.longs("select count(*) from customer where id = 21");
                write(db, "update customer set name = 'x' where id = 21");
            }
        });
    }

    @Test
    void failures_in_between() {
        assertReason(Reason.RETRIED, db -> {
            for (int i = 0; i < 6; i++) {
                db.longs("select id from customer where id = 21");
                try {
                    write(db, "insert into tag values (1, 'taken')");
                } catch (SQLException taken) {
                    // Tried again.
                }
            }
        });
    }

    @Test
    void locks() {
        assertReason(Reason.MEANT, db -> {
            for (int i = 0; i < 6; i++) {
                db.longs("select id from customer where id = 21 for update");
            }
        });
    }

    @Test
    void what_is_reported_is_no_silence() {
        try (Db db = new Db()) {
            assertThat(db.run(each -> {
                                for (long customer : each.longs("select customer_id from orders")) {
                                    for (long user :
                                            each.longs("select user_id from customer where id = ?", customer)) {
                                        each.longs("select id from app_user where id = ?", user);
                                    }
                                }
                            })
                            .silences())
                    .isEmpty();
        }
    }

    private static void write(Db db, String sql) throws SQLException {
        try (PreparedStatement statement = db.connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static void assertReason(Reason reason, Db.Work work) {
        try (Db db = new Db(Settings.DEFAULT.withAllStacks())) {
            assertThat(db.run(work).silences())
                    .as("%s", db.fetchonce.report().findings())
                    .extracting(Silence::reason)
                    .contains(reason);
        }
    }
}
