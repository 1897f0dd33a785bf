package com.acme.shop.jdbctemplate;

import dev.fetchonce.corpus.FrameworkShop;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The shop by Spring's JdbcTemplate. */
public final class JdbcTemplateShop implements FrameworkShop {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public JdbcTemplateShop(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Runs statements, each over a connection of its own unless a transaction is open. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** Runs work in a transaction. */
    public TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void close() {}
}
