package com.acme.commitperrow;

import com.acme.shop.jpa.model.Parcel;
import com.acme.shop.springdata.ParcelRepository;
import com.acme.shop.springdata.SpringDataShop;
import dev.fetchonce.corpus.Scenario;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** An import saves each parcel in a transaction of its own. */
final class SaveWithoutTransaction implements Scenario<SpringDataShop> {
    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(Work.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(Work.class).fixed();
    }

    /** What a service of the shop does. */
    static class Work {
        private final ParcelRepository parcels;
        private final EntityManager em;

        Work(ParcelRepository parcels, EntityManager em) {
            this.parcels = parcels;
            this.em = em;
        }

        void bad() {
            for (String text : List.of("a", "b", "c", "d", "e", "f")) {
                parcels.save(new Parcel(text)); // loop
            }
        }

        @Transactional
        void fixed() {
            em.unwrap(Session.class).setJdbcBatchSize(50);
            parcels.saveAll(
                    Stream.of("a", "b", "c", "d", "e", "f").map(Parcel::new).toList());
        }
    }
}
