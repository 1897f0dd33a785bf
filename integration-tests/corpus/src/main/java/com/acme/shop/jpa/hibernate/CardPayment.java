package com.acme.shop.jpa.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Paid by card. */
@Entity
@Table(name = "card_payment")
public class CardPayment extends Payment {
    private String card;

    public String getCard() {
        return card;
    }
}
