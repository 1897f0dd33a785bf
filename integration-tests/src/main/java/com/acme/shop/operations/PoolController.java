package com.acme.shop.operations;

import com.zaxxer.hikari.HikariDataSource;
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
    Pool pool() {
        return new Pool(
                pool.getClass().getName(),
                pool.getPoolName(),
                pool.getMaximumPoolSize(),
                pool.getHikariPoolMXBean().getTotalConnections());
    }

    record Pool(String type, String name, int maximum, int connections) {}
}
