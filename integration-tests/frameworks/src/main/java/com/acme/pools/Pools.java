package com.acme.pools;

import com.acme.store.Store;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Uses all pools and DataSources, one after the other, each on a database of its own. */
final class Pools {
    /** What pools ask for themselves. */
    static final String TEST_QUERY = "select 4711";

    private static final List<Used> ALL = List.of(
            new Hikari(),
            new Dbcp2(),
            new TomcatJdbc(),
            new C3p0(),
            new Agroal(),
            new AgroalXa(),
            new Vibur(),
            new Druid(),
            new H2Pool(),
            new H2Driver(),
            new SpringNested(),
            new SpringRouting(),
            new Jndi(),
            new OverDriverManager());

    private Pools() {}

    public static void main(String... arguments) throws Exception {
        for (Used each : ALL) {
            String name = each.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
            JdbcDataSource bare = new JdbcDataSource();
            bare.setUrl(url);
            try (Connection connection = bare.getConnection()) {
                Store.create(connection);
            }
            DataSource source = each.open(url);
            each.use(source);
            each.stop();
            System.out.println("used " + name);
        }
        System.exit(0);
    }
}
