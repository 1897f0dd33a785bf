/**
 * Reads from a running ORM how it maps entities: by reflection alone, without a query, and without holding anything of it.
 * Depends on the model alone.
 */
@NullMarked
package dev.fetchonce.mapping;

import org.jspecify.annotations.NullMarked;
