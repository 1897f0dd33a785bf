/** What only Hibernate maps, over the same tables. Unmarked: Hibernate fills its fields. */
@NullUnmarked
package com.acme.shop.jpa.hibernate;

import org.jspecify.annotations.NullUnmarked;
