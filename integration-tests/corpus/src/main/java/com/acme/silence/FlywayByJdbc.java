package com.acme.silence;

import com.acme.shop.jdbc.JdbcShop;
import dev.fetchonce.corpus.Silent;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** Flyway migrates a schema. */
final class FlywayByJdbc implements Silent<JdbcShop> {
    @Override
    public void run(JdbcShop shop) throws SQLException {
        Flyway.configure()
                .dataSource(shop.dataSource())
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:com/acme/migrations")
                .load()
                .migrate();
    }
}
