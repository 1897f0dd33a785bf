package org.springframework.samples.clinic;

import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An application whose packages begin like those of the framework that it asks by. */
public final class Clinic {
    private final JdbcTemplate template;

    private Clinic(JdbcTemplate template) {
        this.template = template;
    }

    public static void main(String... arguments) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:clinic;DB_CLOSE_DELAY=-1");
        JdbcTemplate template = new JdbcTemplate(source);
        template.execute("create table owner (id bigint primary key)");
        template.execute("create table pet (id bigint primary key, owner_id bigint)");
        template.execute("insert into owner select x from system_range(11, 14)");
        template.execute("insert into pet select x, x - 10 from system_range(21, 24)");
        System.out.println(new Clinic(template).pets());
    }

    List<Long> pets() {
        List<Long> pets = new ArrayList<>();
        for (Long owner : template.queryForList("select id from owner", Long.class)) {
            pets.addAll(template.queryForList("select id from pet where owner_id = ?", Long.class, owner));
        }
        return pets;
    }
}
