package dev.fetchonce.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels that the other tests rely on, checked without the agent against what Hibernate itself logs. */
@TestInstance(Lifecycle.PER_CLASS)
class ShopIT {
    private static final Pattern STATEMENT = Pattern.compile("DEBUG .* org\\.hibernate\\.SQL ");

    private Shop shop;

    @BeforeAll
    void start(@TempDir Path folder) {
        shop = Shop.bare(folder)
                .setting("logging.level.org.hibernate.SQL=debug")
                .start();
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    static Stream<Twins> twins() {
        return Twins.all().stream();
    }

    @ParameterizedTest
    @MethodSource("twins")
    void twins_show_the_same_with_as_many_statements_as_their_labels_say(Twins twins) {
        long before = statements();
        Shop.Answer bad = shop.get(twins.bad());
        long between = statements();
        Shop.Answer fixed = shop.get(twins.fixed());
        long after = statements();

        assertThat(bad.status()).isEqualTo(200);
        assertThat(fixed).isEqualTo(bad);
        assertThat(between - before).isEqualTo(twins.badStatements());
        assertThat(after - between).isEqualTo(twins.fixedStatements());
    }

    private long statements() {
        return STATEMENT.matcher(shop.log()).results().count();
    }
}
