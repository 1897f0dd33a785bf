package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Parcel;
import jakarta.persistence.QueryHint;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.QueryHints;

/** Finds {@link Parcel}s. */
public interface ParcelRepository extends JpaRepository<Parcel, Long> {
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "500"))
    Stream<Parcel> streamBy();
}
