package com.acme.pools;

import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Turns to one DataSource or the other. */
final class SpringRouting implements Used {
    @Override
    public DataSource open(String url) {
        AbstractRoutingDataSource routing = new AbstractRoutingDataSource() {
            private int asked;

            @Override
            protected @Nullable Object determineCurrentLookupKey() {
                return asked++ % 2;
            }
        };
        routing.setTargetDataSources(
                Map.of(0, new DriverManagerDataSource(url), 1, new SingleConnectionDataSource(url, true)));
        routing.afterPropertiesSet();
        return routing;
    }
}
