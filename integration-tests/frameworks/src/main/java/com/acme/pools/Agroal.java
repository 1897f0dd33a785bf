package com.acme.pools;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import javax.sql.DataSource;

/** As it says, with queries of its own. */
final class Agroal implements Used {
    @Override
    public DataSource open(String url) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .validateOnBorrow(true)
                        .connectionFactoryConfiguration(
                                factory -> factory.jdbcUrl(url).initialSql(Pools.TEST_QUERY))));
    }
}
