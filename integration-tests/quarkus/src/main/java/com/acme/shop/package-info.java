/** The reference shop on Quarkus: the same entities and pages, with Quarkus REST and Panache. */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
