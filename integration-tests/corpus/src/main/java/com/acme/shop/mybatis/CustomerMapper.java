package com.acme.shop.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Customers. */
public interface CustomerMapper extends Mapper {
    @Select("select id, phone from customer where id = #{id}")
    @Nullable
    Customer byId(long id);

    @Select("select id, phone from customer order by id")
    List<Customer> findAll();

    List<Customer> byIds(List<Long> ids);

    /** The count of each one's orders by a statement of its own. */
    List<Customer> findWithCounts();

    /** {@link #findWithCounts} by one statement. */
    List<Customer> findWithCountsAtOnce();

    /** The user of each by a statement of its own. */
    List<Customer> findWithUser();

    /** {@link #findWithUser} by a join. */
    List<Customer> findWithUserJoined();
}
