package dev.fetchonce.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixesTest {
    private static final Prefixes PREFIXES =
            Prefixes.of(List.of("org.acme.", "com.shop.Orders.load", "com.shop.Carts", "com.shop.Orders.lo"));

    @ParameterizedTest
    @CsvSource({
        "org.acme.Any, run, true",
        "org.acmes.Any, run, false",
        "com.shop.Orders, load, true",
        "com.shop.Orders, loadAll, true",
        "com.shop.Orders, lock, true",
        "com.shop.Orders, l, false",
        "com.shop.Orders$1, load, false",
        "com.shop.Order, s.load, false",
        "com.shop.CartsOfAll, run, true",
        "com.shop.Cart, run, false",
        "zzz.Last, run, false",
        "aaa.First, run, false"
    })
    void tells_of_a_type_and_its_method_what_it_tells_of_both_together(String type, String method, boolean matches) {
        assertThat(PREFIXES.match(type, method)).isEqualTo(matches);
        assertThat(PREFIXES.match(type + "." + method)).isEqualTo(matches);
    }

    @Test
    void of_no_prefixes_matches_nothing() {
        assertThat(Prefixes.of(List.of()).match("com.acme.Any", "run")).isFalse();
    }
}
