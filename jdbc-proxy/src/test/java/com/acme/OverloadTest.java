package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods of one name that call one another. */
class OverloadTest {
    @Test
    void one_that_calls_another_of_its_name_does_not_call_itself() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> {
                for (long id : each.longs("select id from orders")) {
                    assertThat(id % 2 == 0 ? name(each, id) : name(each, id, "none"))
                            .isNotNull();
                }
            }));
            assertThat(sentences(finding)).noneMatch(each -> each.contains("it calls itself"));
            assertThat(sentences(finding)).anyMatch(each -> each.contains("stands in a loop"));
        }
    }

    @Test
    void two_that_call_one_another_in_turn_do() throws SQLException {
        try (Db db = new Db()) {
            Finding finding = only(db.findings(each -> down(each, 12L)));
            assertThat(sentences(finding)).anyMatch(each -> each.contains("it calls itself"));
        }
    }

    private static List<String> sentences(Finding finding) {
        return finding.evidence().stream().map(Evidence::sentence).toList();
    }

    private static String name(Db db, long id, String otherwise) throws SQLException {
        String name = name(db, id);
        return name.isEmpty() ? otherwise : name;
    }

    private static String name(Db db, long id) throws SQLException {
        return db.longs("select id, name from customer where id = ?", id).toString();
    }

    private static void down(Db db, long id) throws SQLException {
        db.longs("select id, name from customer where id = ?", id * id);
        if (id > 0) {
            down(db, String.valueOf(id - 1));
        }
    }

    private static void down(Db db, String id) throws SQLException {
        down(db, Long.parseLong(id));
    }
}
