package com.acme.shop.jdbi;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Reads customers. */
public interface CustomerDao {
    @SqlQuery("select phone from customer where id = :id")
    String phone(long id);
}
