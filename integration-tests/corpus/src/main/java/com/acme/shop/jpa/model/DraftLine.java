package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A line of a draft. */
@Entity
@Table(name = "draft_line")
public class DraftLine {
    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draft_id")
    private Draft draft;

    private int quantity;

    protected DraftLine() {}

    public DraftLine(Long id, Draft draft, int quantity) {
        this.id = id;
        this.draft = draft;
        this.quantity = quantity;
    }

    public Long getId() {
        return id;
    }

    public Draft getDraft() {
        return draft;
    }

    public int getQuantity() {
        return quantity;
    }
}
