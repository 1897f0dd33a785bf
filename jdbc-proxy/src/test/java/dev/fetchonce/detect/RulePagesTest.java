package dev.fetchonce.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.report.RuleFamily;
import dev.fetchonce.report.RulePage;
import org.junit.jupiter.api.Test;

/** What the report says of rules, from their pages. */
class RulePagesTest {
    @Test
    void each_rule_has_a_family_and_is_told_in_one_sentence() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            RulePage page = RulePage.of(rule.rule());
            assertThat(page.family()).isNotEqualTo(RuleFamily.OTHER);
            assertThat(page.sentence()).matches("[A-Z][^.\\[\\]]{20,250}\\.");
        });
    }

    @Test
    void its_first_sentence_is_what_is_told() {
        assertThat(RulePage.of("commit-per-row"))
                .isEqualTo(new RulePage(
                        "commit-per-row", RuleFamily.TRANSACTIONS, "A loop commits after each row that it writes."));
    }

    @Test
    void a_rule_of_a_newer_version_has_no_page() {
        assertThat(RulePage.of("../from-tomorrow")).isEqualTo(new RulePage("../from-tomorrow", RuleFamily.OTHER, ""));
    }
}
