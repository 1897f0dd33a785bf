package com.acme.shop.springdata;

import com.acme.shop.jpa.model.Voucher;
import org.springframework.data.jpa.repository.JpaRepository;

/** Finds {@link Voucher}s. */
public interface VoucherRepository extends JpaRepository<Voucher, Long> {}
