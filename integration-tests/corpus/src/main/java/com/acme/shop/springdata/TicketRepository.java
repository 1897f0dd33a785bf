package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Ticket;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Ticket}s. */
public interface TicketRepository extends JpaRepository<Ticket, Long> {}
