package dev.fetchonce.corpus;

import com.acme.shop.jdbc.JdbcShop;
import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import com.acme.shop.jdbi.JdbiShop;
import com.acme.shop.jooq.JooqShop;
import com.acme.shop.jpa.JpaShop;
import com.acme.shop.mybatis.MyBatisShop;
import com.acme.shop.springdata.SpringDataShop;
import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import dev.fetchonce.Fetchonce;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The frameworks that scenarios are written for, by the id that labels use. */
final class Frameworks {
    static final Map<String, Factory> ALL = Map.ofEntries(
            Map.entry("jdbc", (database, fetchonce, properties) -> new JdbcShop(database, fetchonce)),
            Map.entry("jdbc-template", (database, fetchonce, properties) -> new JdbcTemplateShop(database)),
            Map.entry("jooq", (database, fetchonce, properties) -> new JooqShop(database)),
            Map.entry("mybatis", (database, fetchonce, properties) -> new MyBatisShop(database)),
            Map.entry("spring-data-jdbc", (database, fetchonce, properties) -> new SpringDataJdbcShop(database)),
            Map.entry("jdbi", (database, fetchonce, properties) -> new JdbiShop(database)),
            Map.entry("hibernate", (database, fetchonce, properties) -> {
                JpaShop shop = JpaShop.hibernate(database, properties);
                fetchonce.mapped(shop.factory());
                return shop;
            }),
            Map.entry("eclipselink", (database, fetchonce, properties) -> {
                JpaShop shop = JpaShop.eclipseLink(database, properties);
                fetchonce.mapped(shop.factory());
                return shop;
            }),
            Map.entry("spring-data-jpa", (database, fetchonce, properties) -> {
                SpringDataShop shop = new SpringDataShop(database);
                fetchonce.mapped(shop.factory());
                return shop;
            }));

    private Frameworks() {}

    /** Opens the shop by one framework. */
    interface Factory {
        /**
         * @param database observed already
         * @param fetchonce may be told how the framework maps
         * @param properties how the framework is configured, where it is by properties
         */
        FrameworkShop open(DataSource database, Fetchonce fetchonce, Map<String, String> properties)
                throws SQLException;
    }
}
