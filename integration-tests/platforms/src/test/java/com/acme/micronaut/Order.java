package com.acme.micronaut;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("orders")
record Order(@Id long id, long customerId) {}
