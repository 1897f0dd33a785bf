package com.acme.nplusone;

import com.acme.shop.jdbctemplate.JdbcTemplateShop;
import dev.fetchonce.corpus.Scenario;
import java.util.Map;

/** Products, each with its category and its supplier. */
final class SideBySideByJdbcTemplate implements Scenario<JdbcTemplateShop> {
    @Override
    public void bad(JdbcTemplateShop shop) {
        for (Map<String, Object> product :
                shop.jdbc().queryForList("select category_id, supplier_id from product order by id")) {
            shop.jdbc().queryForMap("select name from category where id = ?", product.get("category_id")); // category
            shop.jdbc().queryForMap("select name from supplier where id = ?", product.get("supplier_id")); // supplier
        }
    }

    @Override
    public void fixed(JdbcTemplateShop shop) {
        shop.jdbc().queryForList("""
                select p.category_id, p.supplier_id, c.name, s.name as supplier_name
                from product p
                left join category c on c.id = p.category_id
                left join supplier s on s.id = p.supplier_id
                order by p.id""");
    }
}
