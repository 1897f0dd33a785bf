package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Confidence;
import dev.fetchonce.model.Finding;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sequence call for each row, beside one for many. */
class SequencePerInsertTest {
    @Test
    void a_call_for_each_row_is_proven_by_the_ids() throws SQLException {
        try (Db db = new Db()) {
            db.update("create sequence tag_seq start with 1000");
            Finding finding = of(db.findings(each -> {
                for (int i = 0; i < 6; i++) {
                    long id = each.longs("select next value for tag_seq").get(0); // call
                    each.update("insert into tag (id, name) values (?, 'x')", id);
                }
            }));

            assertThat(finding.confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(finding.repeated().executions()).isEqualTo(6);
            assertThat(finding.summary()).startsWith("work asks a sequence for each tag row that it inserts: 6 calls");
            assertThat(finding.remedies()).hasSize(1);
            assertThat(finding.remedies().get(0).id()).isEqualTo("sequence-in-insert");
            assertThat(finding.remedies().get(0).after()).endsWith("next value for tag_seq");
            assertThat(finding.remedies().get(0).executionsAfter()).isZero();
        }
    }

    private static Finding of(List<Finding> findings) {
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder("sequence-per-insert", "row-by-row-insert");
        return findings.stream()
                .filter(each -> each.rule().equals("sequence-per-insert"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pooled_sequence_is_silent() throws SQLException {
        try (Db db = new Db()) {
            db.update("create sequence tag_seq start with 1000 increment by 10");
            assertThat(db.findings(each -> {
                        for (int block = 0; block < 6; block++) {
                            long id =
                                    each.longs("select next value for tag_seq").get(0);
                            for (int i = 0; i < 10; i++) {
                                each.update("insert into tag (id, name) values (?, 'x')", id + i);
                            }
                        }
                    }))
                    .extracting(Finding::rule)
                    .containsExactly("row-by-row-insert");
        }
    }

    @Test
    void numbers_drawn_for_something_else_are_silent() throws SQLException {
        try (Db db = new Db()) {
            db.update("create sequence ticket");
            assertThat(db.findings(each -> {
                        for (int i = 0; i < 6; i++) {
                            each.longs("select next value for ticket");
                        }
                    }))
                    .isEmpty();
        }
    }
}
