package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A script of inserts is run statement by statement. */
final class ScriptsBySpringJdbc implements Silent<JdbcShop> {
    private static final String SCRIPT = """
            insert into tag values (11, 'a');
            insert into tag values (12, 'b');
            insert into tag values (13, 'c');
            insert into tag values (14, 'd');
            insert into tag values (15, 'e');
            insert into tag values (16, 'f');
            """;

    @Override
    public void run(JdbcShop shop) throws SQLException {
        ScriptUtils.executeSqlScript(shop.connection(), new ByteArrayResource(SCRIPT.getBytes(StandardCharsets.UTF_8)));
    }
}
