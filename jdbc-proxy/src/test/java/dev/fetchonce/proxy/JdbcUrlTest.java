package dev.fetchonce.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdbcUrlTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "jdbc:h2:mem:shop;USER=sa;PASSWORD=secret, jdbc:h2:mem:shop",
                "jdbc:postgresql://db:5432/shop?user=me&password=secret, jdbc:postgresql://db:5432/shop",
                "jdbc:mysql://me:secret@db/shop, jdbc:mysql://db/shop",
                "jdbc:mysql://me:se?cr@et@db/shop, jdbc:mysql://db/shop",
                "jdbc:oracle:thin:scott/ti:ger@//db:1521/shop, jdbc:oracle:thin://db:1521/shop",
                "jdbc:sqlserver://db;user=sa;password=secret, jdbc:sqlserver://db",
                "jdbc:h2:mem:shop;INIT=insert into app_user values ('a@b.c'), jdbc:h2:mem:shop",
                "jdbc:postgresql://db/shop?user=me@corp&password=p@ss, jdbc:postgresql://db/shop",
                "nonsense@x, x",
            })
    void shows_neither_credentials_nor_options(String url, String shown) {
        assertThat(JdbcUrl.withoutSecrets(url)).isEqualTo(shown);
    }

    @Test
    void knows_the_dialect() {
        assertThat(JdbcUrl.id("jdbc:postgresql://db/shop").dialect()).isEqualTo(Dialect.POSTGRESQL);
    }
}
