package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Severity;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A commit for each row of a loop, beside chunks. */
class CommitPerRowTest {
    @Test
    void a_commit_for_each_row_is_found_beside_the_rows() {
        try (Db db = new Db()) {
            List<Finding> findings = db.findings(each -> insert(each, 7, 1));

            assertThat(findings)
                    .extracting(Finding::rule)
                    .containsExactlyInAnyOrder("row-by-row-insert", "commit-per-row");
            Finding finding = findings.stream()
                    .filter(each -> each.rule().equals("commit-per-row"))
                    .findFirst()
                    .orElseThrow();
            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.summary()).startsWith("work commits 7 transactions for 7 tag rows");
            assertThat(finding.callSite()
                            .frames()
                            .get(finding.callSite().loopFrame())
                            .line())
                    .isEqualTo(Lines.of(CommitPerRowTest.class, "loop"));
            assertThat(finding.remedies().get(0).id()).isEqualTo("one-transaction");
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(7);
        }
    }

    private static void insert(Db db, int rows, int chunk) throws SQLException {
        db.connection.setAutoCommit(false);
        for (int i = 1; i <= rows; i++) {
            db.update("insert into tag (id, name) values (?, 'x')", 100 + i); // loop
            if (i % chunk == 0) {
                db.connection.commit();
            }
        }
        db.connection.commit();
    }

    @Test
    void chunks_of_ten_rows_are_no_commit_for_each_row() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> insert(each, 80, 10)))
                    .extracting(Finding::rule)
                    .containsExactly("row-by-row-insert");
        }
    }

    @Test
    void one_transaction_has_no_commit_for_each_row() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> insert(each, 7, 100)))
                    .extracting(Finding::rule)
                    .containsExactly("row-by-row-insert");
        }
    }

    @Test
    void a_commit_for_each_batch_is_silent() {
        try (Db db = new Db()) {
            assertThat(db.findings(CommitPerRowTest::inBatches)).isEmpty();
        }
    }

    private static void inBatches(Db db) throws SQLException {
        db.connection.setAutoCommit(false);
        for (int chunk = 0; chunk < 6; chunk++) {
            try (PreparedStatement batch = db.connection.prepareStatement("insert into tag (id) values (?)")) {
                for (int i = 0; i < 20; i++) {
                    batch.setInt(1, 1000 + chunk * 20 + i);
                    batch.addBatch();
                }
                batch.executeBatch();
            }
            db.update("insert into node (id) values (?)", 500 + chunk);
            db.connection.commit();
        }
    }
}
