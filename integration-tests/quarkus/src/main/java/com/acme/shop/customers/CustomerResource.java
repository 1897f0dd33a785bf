package com.acme.shop.customers;

import com.acme.shop.model.Customer;
import com.acme.shop.repository.CustomerRepository;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of customers with their users, and its twin. */
@Path("/")
class CustomerResource {
    private final CustomerRepository customers;

    CustomerResource(CustomerRepository customers) {
        this.customers = customers;
    }

    @GET
    @Path("/customers")
    public List<String> list() {
        List<String> lines = new ArrayList<>();
        for (Customer customer : customers.listById()) {
            lines.add(customer.getPhone() + ": " + customer.getUser().getEmail()); // loop: customer-user
        }
        return lines;
    }

    @GET
    @Path("/fixed/customers")
    public List<String> fixedList() {
        return customers.listWithUser().stream()
                .map(customer -> customer.getPhone() + ": " + customer.getUser().getEmail())
                .toList();
    }
}
