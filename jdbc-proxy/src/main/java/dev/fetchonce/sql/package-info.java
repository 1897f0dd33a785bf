/**
 * From a SQL text to its fingerprint and query shape. Stands between {@code model} and {@code capture}.
 */
@NullMarked
package dev.fetchonce.sql;

import org.jspecify.annotations.NullMarked;
