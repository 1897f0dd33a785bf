package com.acme.readmodifywrite;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.Supplier;
import com.acme.shop.springdatajdbc.SupplierRepository;
import dev.fetchonce.corpus.Scenario;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Takes a point from a supplier's rating. */
final class RatingByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        SupplierRepository suppliers = shop.get(SupplierRepository.class);
        Supplier supplier = suppliers.findById(1L).orElseThrow();
        suppliers.save(new Supplier(supplier.id(), supplier.name(), supplier.email(), supplier.rating() - 1));
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        NamedParameterJdbcTemplate jdbc = shop.get(NamedParameterJdbcTemplate.class);
        jdbc.update("update supplier set rating = rating - 1 where id = :id", Map.of("id", 1L));
    }
}
