package dev.fetchonce.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final AcceptedFinding LIST = entry("com.acme.Orders#list", "known");
    private static final AcceptedFinding SHOW = entry("com.acme.Orders#show", "known");

    @Test
    void sorts_by_place_whatever_the_order() {
        assertThat(new Baseline(List.of(SHOW, LIST))).isEqualTo(new Baseline(List.of(LIST, SHOW)));
    }

    @Test
    void the_same_structure_twice_is_one_entry() {
        assertThat(new Baseline(List.of(LIST, entry("com.acme.Orders#list", "again"))).entries())
                .containsExactly(LIST);
    }

    @Test
    void adding_replaces_what_was_said_of_the_same() {
        AcceptedFinding renewed = entry("com.acme.Orders#list", "again");
        assertThat(new Baseline(List.of(LIST, SHOW))
                        .with(new Baseline(List.of(renewed)))
                        .entries())
                .containsExactly(renewed, SHOW);
    }

    @Test
    void taking_away_takes_the_structure_whatever_the_reason() {
        assertThat(new Baseline(List.of(LIST, SHOW))
                        .without(List.of(entry("com.acme.Orders#list", "other")))
                        .entries())
                .containsExactly(SHOW);
    }

    @Test
    void what_matches_no_finding_is_stale() {
        assertThat(new Baseline(List.of(LIST, SHOW)).stale(List.of())).containsExactly(LIST, SHOW);
    }

    @Test
    void an_entry_says_what_is_wrong_with_it() {
        assertThatThrownBy(() -> new AcceptedFinding("n-plus-one", "xyz", "", "known", "", "", null))
                .hasMessage("fingerprint: expected 16 hexadecimal digits, but found \"xyz\"");
        assertThatThrownBy(() -> entry("Orders.list", "known")).hasMessageStartingWith("place: expected class#method");
        assertThatThrownBy(() -> entry("", " ")).hasMessageStartingWith("reason: expected why it is accepted");
        assertThatThrownBy(() -> new AcceptedFinding("r", LIST.fingerprint(), "", "known", "", "", "soon"))
                .hasMessage("expires: expected a date such as 2027-01-31, but found \"soon\"");
    }

    private static AcceptedFinding entry(String place, String reason) {
        return new AcceptedFinding("n-plus-one", "00000000000000c1", place, reason, "", "", null);
    }
}
