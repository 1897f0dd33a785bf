package com.acme.lazy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Holds books. */
@Entity
public class Shelf {
    @Id
    private long id;

    private String room = "";

    @OneToMany(mappedBy = "shelf")
    private List<Book> books = new ArrayList<>();

    protected Shelf() {}

    Shelf(long id) {
        this.id = id;
    }

    public String getRoom() {
        return room;
    }

    public List<Book> getBooks() {
        return books;
    }
}
