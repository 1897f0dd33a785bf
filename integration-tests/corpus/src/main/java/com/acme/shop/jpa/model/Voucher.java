package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Money to spend; concurrent changes are noticed. */
@Entity
@Table(name = "voucher")
public class Voucher {
    @Id
    private Long id;

    private int amount;

    @Version
    private long version;

    protected Voucher() {}

    public Voucher(Long id, int amount) {
        this.id = id;
        this.amount = amount;
    }

    public Long getId() {
        return id;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }
}
