package dev.fetchonce.agent.instrumentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void nothing_said_takes_everything() {
        assertThat(Selection.ALL.takesDataSource("orders")).isTrue();
        assertThat(Selection.ALL.takesClass("com.acme.Nightly")).isTrue();
    }

    @Test
    void what_is_included_is_all_of_its_kind() {
        Selection selection = new Selection(List.of("datasource:orders*"), List.of());

        assertThat(selection.takesDataSource("orders-pool")).isTrue();
        assertThat(selection.takesDataSource("audit")).isFalse();
        assertThat(selection.takesClass("com.acme.Nightly")).isTrue();
    }

    @Test
    void what_is_excluded_is_left_alone_though_it_is_included() {
        Selection selection =
                new Selection(List.of("datasource:*"), List.of("datasource:audit", "class:com.acme.old.*"));

        assertThat(selection.takesDataSource("orders")).isTrue();
        assertThat(selection.takesDataSource("audit")).isFalse();
        assertThat(selection.takesClass("com.acme.old.Legacy")).isFalse();
    }
}
