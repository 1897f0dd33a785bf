package com.acme;

import static com.acme.RelationTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Evidence;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.Remedy;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are reached by counting all rows before them. */
class DeepOffsetTest {
    private static final String PAGE =
            "select id, name from product where id > 0 order by category_id desc limit ? offset ?";

    @Test
    void one_deep_page_is_found_and_the_key_makes_its_order_unique() throws SQLException {
        try (Db db = Products.db(1_500)) {
            Finding finding = only(db.findings(each -> each.longs(PAGE, 20, 1_000)));
            assertThat(finding.rule()).isEqualTo("deep-offset");
            assertThat(figure(finding)).isEqualTo(1_000);
            Remedy remedy = finding.remedies().get(0);
            assertThat(remedy.executionsAfter()).isEqualTo(1);
            assertThat(remedy.after())
                    .contains("(product.category_id < ? or product.category_id = ? and product.id < ?)")
                    .contains("order by product.category_id desc, product.id desc");
        }
    }

    @Test
    void paging_by_the_remedy_gives_the_rows_of_paging_by_offset() throws SQLException {
        try (Db db = Products.db(100)) {
            List<Long> byOffset = new java.util.ArrayList<>();
            String offset = "select id from product order by id limit ? offset ?";
            Finding finding;
            try (Db large = Products.db(1_500)) {
                finding = only(large.findings(each -> each.longs(offset, 20, 1_000)));
            }
            for (int page = 0; page < 5; page++) {
                byOffset.addAll(db.longs(offset, 20, 20 * page));
            }
            List<Long> byKey = new java.util.ArrayList<>(db.longs(offset, 20, 0));
            for (int page = 1; page < 5; page++) {
                byKey.addAll(db.longs(finding.remedies().get(0).after(), byKey.get(byKey.size() - 1), 20));
            }
            assertThat(byKey).isEqualTo(byOffset).hasSize(100);
        }
    }

    @Test
    void a_loop_through_the_table_is_found() {
        try (Db db = Products.db(500)) {
            Finding finding = only(db.findings(each -> {
                for (int page = 0; page < 10; page++) {
                    each.longs(
                            "select id from product order by id offset ? rows fetch next ? rows only", 50 * page, 50);
                }
            }));
            assertThat(finding.rule()).isEqualTo("deep-offset");
            assertThat(finding.repeated().executions()).isEqualTo(10);
            assertThat(figure(finding)).isEqualTo(50 * 45);
            assertThat(finding.remedies().get(0).executionsAfter()).isEqualTo(10);
        }
    }

    @Test
    void five_pages_shallow_pages_keyset_pages_and_a_page_behind_the_last_are_silent() {
        try (Db db = Products.db(500)) {
            assertThat(db.findings(each -> {
                        for (int page = 0; page < 5; page++) {
                            each.longs("select id from product order by id limit ? offset ?", 100, 100 * page);
                        }
                        each.longs("select id from product order by id desc limit ? offset ?", 20, 5_000);
                        long last = 0;
                        for (int page = 0; page < 10; page++) {
                            List<Long> ids =
                                    each.longs("select id from product where id > ? order by id limit 50", last);
                            last = ids.get(ids.size() - 1);
                        }
                    }))
                    .isEmpty();
        }
        try (Db db = Products.db(500)) {
            assertThat(db.findings(each -> {
                        for (int page = 0; page < 12; page++) {
                            each.longs("select id from product order by id limit ? offset ?", 10, 10 * page);
                        }
                    }))
                    .isEmpty();
        }
    }

    private static long figure(Finding finding) {
        return finding.evidence().stream()
                .filter(Evidence.Figure.class::isInstance)
                .mapToLong(each -> ((Evidence.Figure) each).count())
                .findFirst()
                .orElseThrow();
    }
}
