package com.acme.shop.jdbi;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Writes tags. */
public interface TagDao {
    @SqlUpdate("insert into tag (id, name) values (:id, :name)")
    void insert(long id, String name);

    @SqlBatch("insert into tag (id, name) values (:id, :name)")
    void insertAll(List<Long> id, List<String> name);
}
