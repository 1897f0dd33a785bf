package com.acme.shop.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the pool was configured to be; asks for the DataSource by its own class. */
@RestController
class PoolController {
    private final HikariDataSource pool;

    PoolController(HikariDataSource pool) {
        this.pool = pool;
    }

    @GetMapping("/pool")
    Map<String, Object> pool() {
        return Map.of(
                "class", pool.getClass().getName(),
                "name", pool.getPoolName(),
                "maximum", pool.getMaximumPoolSize(),
                "idle", pool.getHikariPoolMXBean().getIdleConnections() > 0);
    }
}
