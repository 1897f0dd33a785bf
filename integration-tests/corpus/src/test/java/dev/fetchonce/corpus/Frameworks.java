package dev.fetchonce.corpus;

import com.acme.shop.jdbc.JdbcShop;
import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jpa.JpaShop;
import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.springdata.SpringDataShop;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The frameworks that scenarios are written for, by the id that labels use. */
final class Frameworks {
    static final Map<String, Factory> ALL = Map.ofEntries(
            Map.entry("jdbc", (database, observation, properties) -> new JdbcShop(database, observation)),
            Map.entry("jdbc-template", (database, observation, properties) -> new JdbcTemplateShop(database)),
            Map.entry("jooq", (database, observation, properties) -> new JooqShop(database)),
            Map.entry("mybatis", (database, observation, properties) -> new MyBatisShop(database)),
            Map.entry("spring-data-jdbc", (database, observation, properties) -> new SpringDataJdbcShop(database)),
            Map.entry("jdbi", (database, observation, properties) -> new JdbiShop(database)),
            Map.entry("hibernate", (database, observation, properties) -> {
                JpaShop shop = JpaShop.hibernate(database, properties);
                observation.mapped(shop.factory());
                return shop;
            }),
            Map.entry("eclipselink", (database, observation, properties) -> {
                JpaShop shop = JpaShop.eclipseLink(database, properties);
                observation.mapped(shop.factory());
                return shop;
            }),
            Map.entry("spring-data-jpa", (database, observation, properties) -> {
                SpringDataShop shop = new SpringDataShop(database);
                observation.mapped(shop.factory());
                return shop;
            }));

    private Frameworks() {}

    /** Opens the shop by one framework. */
    interface Factory {
        /**
         * @param database observed already
         * @param observation may be told how the framework maps
         * @param properties how the framework is configured, where it is by properties
         */
        FrameworkShop open(DataSource database, Observation observation, Map<String, String> properties)
                throws SQLException;
    }
}
