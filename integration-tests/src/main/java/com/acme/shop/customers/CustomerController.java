package com.acme.shop.customers;

import com.acme.shop.model.Customer;
import com.acme.shop.repository.CustomerRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of customers with their users, and its twin. */
@RestController
class CustomerController {
    private final CustomerRepository customers;

    CustomerController(CustomerRepository customers) {
        this.customers = customers;
    }

    @GetMapping("/customers")
    List<String> list() {
        List<String> lines = new ArrayList<>();
        for (Customer customer : customers.findAllByOrderById()) {
            lines.add(customer.getPhone() + ": " + customer.getUser().getEmail()); // loop: customer-user
        }
        return lines;
    }

    @GetMapping("/fixed/customers")
    List<String> fixedList() {
        return customers.findAllWithUserByOrderById().stream()
                .map(customer -> customer.getPhone() + ": " + customer.getUser().getEmail())
                .toList();
    }
}
