package com.acme.shop.springdatajdbc;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Users. */
public interface AppUserRepository extends CrudRepository<AppUser, Long> {
    @Query("select id, username from app_user order by id")
    List<AppUser> inOrder();

    @Query("select u.id, u.username, c.phone from app_user u left join customer c on c.user_id = u.id order by u.id")
    List<Reachable> withPhones();

    /** A user, and where to call it. */
    record Reachable(Long id, String username, String phone) {}
}
