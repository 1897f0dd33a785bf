package com.acme.shop.jdbctemplate;

import dev.fetchonce.corpus.FrameworkShop;
import java.util.Objects;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The shop by Spring's JdbcTemplate and what stands on it. */
public final class JdbcTemplateShop implements FrameworkShop {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    public JdbcTemplateShop(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.client = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Where its connections come from. */
    public DataSource dataSource() {
        return Objects.requireNonNull(jdbc.getDataSource());
    }

    /** Runs statements, each over a connection of its own unless a transaction is open. */
    public JdbcTemplate jdbc() {
        return jdbc;
    }

    /** The same with names instead of question marks. */
    public NamedParameterJdbcTemplate named() {
        return named;
    }

    /** The same, fluently. */
    public JdbcClient client() {
        return client;
    }

    /** Adds products until there are so many; they take turns at the categories and suppliers. */
    public void products(int count) {
        jdbc.batchUpdate(
                "insert into product values (?, 'Product', 'A long text', 10, 1, ?, ?, true, current_timestamp, current_timestamp)",
                LongStream.rangeClosed(11, count)
                        .mapToObj(id -> new Object[] {id, 1 + id % 5, 1 + id % 5})
                        .toList());
    }

    /** Runs work in a transaction. */
    public TransactionTemplate transaction() {
        return transaction;
    }

    @Override
    public void close() {}
}
