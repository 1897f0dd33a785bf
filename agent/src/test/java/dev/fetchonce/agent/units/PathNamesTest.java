package dev.fetchonce.agent.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathNamesTest {
    @Test
    void numbers_uuids_and_long_hexadecimals_are_ids() {
        assertThat(PathNames.of("/orders/42/items/7")).isEqualTo("/orders/{id}/items/{id}");
        assertThat(PathNames.of("/users/3f2504e0-4f89-11d3-9a0c-0305e82c3301")).isEqualTo("/users/{id}");
        assertThat(PathNames.of("/files/507F1F77BCF86CD799439011/raw")).isEqualTo("/files/{id}/raw");
    }

    @Test
    void words_are_not_even_where_they_could_be_hexadecimal() {
        assertThat(PathNames.of("/cafe/decade/face-bed")).isEqualTo("/cafe/decade/face-bed");
        assertThat(PathNames.of("/v2/orders.json")).isEqualTo("/v2/orders.json");
    }

    @Test
    void session_ids_are_cut() {
        assertThat(PathNames.of("/orders;jsessionid=1A2B/5")).isEqualTo("/orders/{id}");
    }

    @Test
    void a_pattern_stands_behind_what_comes_before_its_part_of_the_path() {
        assertThat(PathNames.under("", "/rest/people/{id}", "/people/{id}")).isEqualTo("/rest/people/{id}");
        assertThat(PathNames.under("/shop", "/shop/orders/sugar/", "orders/{name}"))
                .isEqualTo("/shop/orders/{name}");
        assertThat(PathNames.under("/shop", "/shop/a/b/c.css", "/**")).isEqualTo("/shop/**");
    }

    @Test
    void an_empty_path_is_the_root() {
        assertThat(PathNames.of("")).isEqualTo("/");
        assertThat(PathNames.of("/")).isEqualTo("/");
    }
}
