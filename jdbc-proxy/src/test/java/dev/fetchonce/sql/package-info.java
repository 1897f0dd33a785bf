/**
 * The fingerprint rules, one test class for each or for a few that belong together, on statements of all dialects.
 */
@NullMarked
package dev.fetchonce.sql;

import org.jspecify.annotations.NullMarked;
