package com.acme.shop.springdatajdbc;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an application without Spring Boot configures. */
@Configuration
@EnableJdbcRepositories(considerNestedRepositories = true)
public class ShopConfiguration extends AbstractJdbcConfiguration {
    private final boolean singleQueries;

    public ShopConfiguration(boolean singleQueries) {
        this.singleQueries = singleQueries;
    }

    @Bean
    @Override
    public JdbcMappingContext jdbcMappingContext(
            Optional<NamingStrategy> names, JdbcCustomConversions conversions, RelationalManagedTypes types) {
        JdbcMappingContext context = super.jdbcMappingContext(names, conversions, types);
        context.setSingleQueryLoadingEnabled(singleQueries);
        return context;
    }

    @Bean
    NamedParameterJdbcTemplate namedParameterJdbcTemplate(DataSource dataSource) {
        return new NamedParameterJdbcTemplate(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    @Bean
    NamingStrategy namingStrategy() {
        return new ShopNames();
    }
}
