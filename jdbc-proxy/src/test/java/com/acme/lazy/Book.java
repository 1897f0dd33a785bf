package com.acme.lazy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Stands on a shelf. */
@Entity
public class Book {
    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Shelf shelf;

    protected Book() {}

    Book(long id, Shelf shelf) {
        this.id = id;
        this.shelf = shelf;
    }

    public @Nullable Shelf getShelf() {
        return shelf;
    }
}
