package com.acme.shop.mybatis;

import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.One;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.mapping.FetchType;

/** Orders; the joins stand in OrderMapper.xml. */
public interface OrderMapper extends Mapper {
    @Select("select id, status, customer_id from orders order by id")
    @Result(
            property = "customer",
            column = "customer_id",
            one = @One(select = "com.acme.shop.mybatis.CustomerMapper.byId", fetchType = FetchType.EAGER))
    List<Order> findAll();

    /** The customer of each when it is asked for. */
    @Select("select id, status, customer_id from orders order by id")
    @Result(
            property = "customer",
            column = "customer_id",
            one = @One(select = "com.acme.shop.mybatis.CustomerMapper.byId"))
    List<Order> findLazily();

    /** {@link #findAll} by a join. */
    List<Order> findAllWithCustomer();

    /** The lines of each by a statement of their own. */
    List<Order> findWithLines();

    /** {@link #findWithLines} by a join. */
    List<Order> findWithLinesJoined();

    /** Orders alone. */
    @Select("select id, customer_id from orders order by id")
    List<Order> findPlain();

    /** The lines of each, and the product of each line, by statements of their own. */
    List<Order> findDeep();

    /** {@link #findDeep} by joins. */
    List<Order> findDeepJoined();

    /** Orders alone, of more than an amount. */
    @Select("select id, customer_id from orders where total_amount > #{amount} order by id")
    List<Order> above(BigDecimal amount);

    /** {@link #above} with their customers, by a join. */
    List<Order> aboveWithCustomer(BigDecimal amount);
}
