package com.acme.shop.jpa.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.SQLRestriction;

/** A showcase with what of it may be shown. */
@Entity
@Table(name = "showcase")
public class Showcase {
    @Id
    private Long id;

    @OneToMany(mappedBy = "showcase")
    @SQLRestriction("hidden = 0")
    private List<ShowcaseItem> shown = new ArrayList<>();

    protected Showcase() {}

    public Long getId() {
        return id;
    }

    public List<ShowcaseItem> getShown() {
        return shown;
    }
}
