package com.acme.shop.springdata;

import com.acme.shop.jpa.OwnTables;
import com.acme.shop.jpa.model.Order;
import dev.fetchonce.corpus.FrameworkShop;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The shop by Spring Data JPA. */
public final class SpringDataShop implements FrameworkShop {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public SpringDataShop(DataSource dataSource) throws SQLException {
        OwnTables.create(dataSource, 1);
        context.registerBean(DataSource.class, () -> dataSource);
        context.register(Beans.class);
        context.refresh();
    }

    /** A repository or a service; a class that is no bean yet becomes one. */
    public <T> T bean(Class<T> type) {
        if (context.getBeanNamesForType(type).length == 0) {
            context.registerBean(type);
        }
        return context.getBean(type);
    }

    /** Runs a statement of plain SQL. */
    public void execute(String sql) {
        new JdbcTemplate(bean(DataSource.class)).execute(sql);
    }

    public EntityManagerFactory factory() {
        return bean(EntityManagerFactory.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    @EnableJpaRepositories
    static class Beans {
        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
            LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
            factory.setDataSource(dataSource);
            factory.setPackagesToScan(Order.class.getPackageName());
            factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            factory.setJpaPropertyMap(Map.of("hibernate.hbm2ddl.auto", "none"));
            return factory;
        }

        @Bean
        JpaTransactionManager transactionManager(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }
    }
}
