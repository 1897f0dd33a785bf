package com.acme.shop.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Select;

/** Lines of orders. */
public interface OrderItemMapper extends Mapper {
    @Select("select id, quantity from order_item where order_id = #{order}")
    List<OrderItem> ofOrder(long order);
}
