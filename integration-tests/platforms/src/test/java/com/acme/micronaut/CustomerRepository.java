package com.acme.micronaut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.H2)
interface CustomerRepository extends CrudRepository<Customer, Long> {
    List<Customer> findByIdIn(Collection<Long> ids);
}
