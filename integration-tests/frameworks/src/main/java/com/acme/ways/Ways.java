package com.acme.ways;

import com.acme.store.Store;
import java.sql.Connection;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;

/** Takes all ways, one after the other. */
final class Ways {
    private static final List<Way> ALL = List.of(
            new SpringSchedulingWay(),
            new SpringEventWay(),
            new SpringMessageWay(),
            new JmsWay(),
            new SpringBatchWay(),
            new SpringBootWay(),
            new WebFluxWay(),
            new GrpcWay(),
            new TimerWay(),
            new ConfiguredWay());

    private Ways() {}

    public static void main(String... arguments) throws Exception {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:ways;DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection()) {
            Store.create(connection);
        }
        for (Way each : ALL) {
            each.take(new Store(source));
            System.out.println("taken " + each.getClass().getSimpleName());
        }
        System.exit(0);
    }
}
