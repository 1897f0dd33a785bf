package com.acme.shop.springdatajdbc;

import dev.fetchonce.corpus.FrameworkShop;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
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

    /** Runs work in a transaction. */
    public TransactionTemplate transaction() {
        return get(TransactionTemplate.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
