package com.acme.sequenceperinsert;

import com.acme.shop.jpa.model.Parcel;
import com.acme.shop.jpa.model.Ticket;
import com.acme.shop.springdata.ParcelRepository;
import com.acme.shop.springdata.SpringDataShop;
import com.acme.shop.springdata.TicketRepository;
import dev.fetchonce.corpus.Scenario;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** Tickets of a concert, whose sequence is asked for each of them. */
final class TicketsByRepository implements Scenario<SpringDataShop> {
    private static final List<String> SEATS = List.of("A1", "A2", "A3", "B1", "B2", "B3");

    @Override
    public void bad(SpringDataShop shop) {
        shop.bean(BoxOffice.class).bad();
    }

    @Override
    public void fixed(SpringDataShop shop) {
        shop.bean(BoxOffice.class).fixed();
    }

    /** Sells all seats at once. */
    @Transactional
    static class BoxOffice {
        private final TicketRepository tickets;
        private final ParcelRepository parcels;
        private final EntityManager em;

        BoxOffice(TicketRepository tickets, ParcelRepository parcels, EntityManager em) {
            this.tickets = tickets;
            this.parcels = parcels;
            this.em = em;
        }

        void bad() {
            em.unwrap(Session.class).setJdbcBatchSize(50);
            tickets.saveAll(SEATS.stream().map(Ticket::new).toList()); // all
        }

        void fixed() {
            em.unwrap(Session.class).setJdbcBatchSize(50);
            parcels.saveAll(SEATS.stream().map(Parcel::new).toList());
        }
    }
}
