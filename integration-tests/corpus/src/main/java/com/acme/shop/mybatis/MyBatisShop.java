package com.acme.shop.mybatis;

import dev.fetchonce.corpus.FrameworkShop;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/** The shop by MyBatis. */
public final class MyBatisShop implements FrameworkShop {
    private final SqlSessionFactory factory;
    private final SqlSession session;

    public MyBatisShop(DataSource dataSource) {
        Configuration configuration =
                new Configuration(new Environment("shop", new JdbcTransactionFactory(), dataSource));
        configuration.setLazyLoadingEnabled(true);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.addMappers("com.acme.shop.mybatis", Mapper.class);
        this.factory = new SqlSessionFactoryBuilder().build(configuration);
        this.session = factory.openSession();
    }

    /** A mapper on the shop's session, whose transaction is open. */
    public <M extends Mapper> M mapper(Class<M> type) {
        return session.getMapper(type);
    }

    /** The shop's session. */
    public SqlSession session() {
        return session;
    }

    /** A session of its own, which its user closes. */
    public SqlSession open(ExecutorType type) {
        return factory.openSession(type);
    }

    @Override
    public void close() {
        session.close();
    }
}
