package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Parcel;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Parcel}s. */
public interface ParcelRepository extends JpaRepository<Parcel, Long> {}
