package com.acme.shop.springdatajdbc;

import dev.fetchonce.corpus.FrameworkShop;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The shop by Spring Data JDBC, in a context of its own. */
public final class SpringDataJdbcShop implements FrameworkShop {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public SpringDataJdbcShop(DataSource dataSource) {
        context.registerBean(DataSource.class, () -> dataSource);
        context.register(ShopConfiguration.class);
        context.refresh();
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

    /** Runs work in a transaction. */
    public TransactionTemplate transaction() {
        return get(TransactionTemplate.class);
    }

    /** Loads each aggregate with one statement, where the database can. */
    public void loadBySingleQueries() {
        get(JdbcMappingContext.class).setSingleQueryLoadingEnabled(true);
    }

    @Override
    public void close() {
        context.close();
    }
}
