package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UncheckedMessageTest {
    @Test
    void tells_what_was_expected_and_why_nobody_knows_whether_it_holds() {
        assertThat(new UncheckedMessage("OrderTest.lists", "at most 3 queries", "no query was seen.").text())
                .isEqualTo("OrderTest.lists: expected at most 3 queries, which cannot be checked: no query was seen.");
    }

    @Test
    void tells_the_reason_alone_where_nothing_can_be_counted() {
        assertThat(new UncheckedMessage("OrderTest.lists", "", "it is switched off.").text())
                .isEqualTo("OrderTest.lists: queries cannot be counted: it is switched off.");
    }
}
