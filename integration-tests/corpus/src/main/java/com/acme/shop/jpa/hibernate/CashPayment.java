package com.acme.shop.jpa.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Paid in cash. */
@Entity
@Table(name = "cash_payment")
public class CashPayment extends Payment {
    private int till;

    public int getTill() {
        return till;
    }
}
