package com.acme.suite;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application as a team has it: Spring Boot, Spring Data JPA, Spring MVC. */
@SpringBootApplication
class BootShop {}
