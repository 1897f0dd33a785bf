package com.acme.shop.springdatajdbc;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/** A tag; the application gives its id. */
@Table
public record Tag(@Id Long id, String name) implements Persistable<Long> {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    @Transient
    public boolean isNew() {
        return id > 5;
    }
}
