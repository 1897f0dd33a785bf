package com.acme.shop.springdatajdbc;

import com.acme.shop.NextValue;
import dev.fetchonce.corpus.FrameworkShop;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The shop by Spring Data JDBC, in a context of its own. */
public final class SpringDataJdbcShop implements FrameworkShop {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private final DataSource dataSource;

    public SpringDataJdbcShop(DataSource dataSource) {
        this(dataSource, false);
    }

    private SpringDataJdbcShop(DataSource dataSource, boolean singleQueries) {
        this.dataSource = dataSource;
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(ShopConfiguration.class, singleQueries);
        context.refresh();
    }

    /** The same shop, which loads each aggregate with one statement where the database can. */
    public SpringDataJdbcShop bySingleQueries() {
        return new SpringDataJdbcShop(dataSource, true);
    }

    /** A repository or another bean. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Adds tags until there are so many. */
    public void tags(int count) {
        get(TagRepository.class)
                .saveAll(LongStream.rangeClosed(6, count)
                        .mapToObj(id -> new Tag(id, "tag" + id))
                        .toList());
    }

    /** Runs a statement of plain SQL. */
    public void execute(String sql) {
        jdbc().execute(sql);
    }

    /** A name quoted as the database quotes. */
    public String quoted(String name) {
        ConnectionCallback<String> quote =
                connection -> connection.getMetaData().getIdentifierQuoteString();
        return jdbc().execute(quote) + name + jdbc().execute(quote);
    }

    /** The expression by which the database draws from a sequence. */
    public String nextValue(String sequence) {
        return NextValue.of(dataSource, sequence);
    }

    private JdbcOperations jdbc() {
        return get(NamedParameterJdbcTemplate.class).getJdbcOperations();
    }

    /** Adds products until there are so many; they take turns at the categories and suppliers. */
    public void products(int count) {
        jdbc().batchUpdate(
                        "insert into product values (?, 'Product', 'A long text', 10, 1, ?, ?, true, current_timestamp, current_timestamp)",
                        LongStream.rangeClosed(11, count)
                                .mapToObj(id -> new Object[] {id, 1 + id % 5, 1 + id % 5})
                                .toList());
    }

    /** Runs work in a transaction. */
    public TransactionTemplate transaction() {
        return get(TransactionTemplate.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
