package com.acme.shop.jpa.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** An order that is not sent yet, with all its lines. */
@Entity
@Table(name = "draft")
public class Draft {
    @Id
    private Long id;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DraftLine> lines = new ArrayList<>();

    protected Draft() {}

    public Draft(Long id) {
        this.id = id;
    }

    public Long getId() {
        return id;
    }

    public List<DraftLine> getLines() {
        return lines;
    }
}
