/** A suite as many have it: Hibernate over H2 in memory, data made before each test. Knows nothing of Fetchonce. */
@NullMarked
package com.acme.suite;

import org.jspecify.annotations.NullMarked;
