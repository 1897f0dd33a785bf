package com.acme.unboundedresult;

import com.acme.shop.jpa.model.Parcel;
import com.acme.shop.springdata.ParcelRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** An export of all parcels, by findAll. */
final class AllParcelsByRepository implements Scenario<SpringDataShop> {
    @Override
    public void prepare(SpringDataShop shop) {
        shop.execute("insert into parcel select 10000 + 1000 * a.id + 100 * b.id + 10 * c.id + d.id, a.name"
                + " from product a, product b, supplier c, category d");
    }

    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Export.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Export.class).fixed();
    }

    /** Writes a line for each parcel. */
    @Transactional(readOnly = true)
    static class Export {
        private final ParcelRepository parcels;

        Export(ParcelRepository parcels) {
            this.parcels = parcels;
        }

        long bad() {
            return parcels.findAll().stream()
                    .map(Parcel::getText)
                    .mapToInt(String::length)
                    .sum(); // query
        }

        long fixed() {
            try (Stream<Parcel> all = parcels.streamBy()) {
                return all.map(Parcel::getText).mapToInt(String::length).sum();
            }
        }
    }
}
