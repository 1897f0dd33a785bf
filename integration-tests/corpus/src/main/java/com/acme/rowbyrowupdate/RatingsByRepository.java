package com.acme.rowbyrowupdate;

import com.acme.shop.springdatajdbc.SpringDataJdbcShop;
import com.acme.shop.springdatajdbc.Supplier;
import com.acme.shop.springdatajdbc.SupplierRepository;
import dev.fetchonce.corpus.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** New ratings for suppliers. */
final class RatingsByRepository implements Scenario<SpringDataJdbcShop> {
    @Override
    public void bad(SpringDataJdbcShop shop) {
        SupplierRepository suppliers = shop.get(SupplierRepository.class);
        List<Supplier> better = StreamSupport.stream(suppliers.findAll().spliterator(), false)
                .map(each -> new Supplier(each.id(), each.name(), each.email(), each.rating() / 2))
                .toList();
        suppliers.saveAll(better); // loop
    }

    @Override
    public void fixed(SpringDataJdbcShop shop) {
        List<Supplier> suppliers = new ArrayList<>();
        shop.get(SupplierRepository.class).findAll().forEach(suppliers::add);
        String update = "update supplier set rating = ? where id = ?";
        shop.get(NamedParameterJdbcTemplate.class)
                .getJdbcTemplate()
                .batchUpdate(update, suppliers, 1000, (row, each) -> {
                    row.setDouble(1, each.rating() / 2);
                    row.setLong(2, each.id());
                });
    }
}
