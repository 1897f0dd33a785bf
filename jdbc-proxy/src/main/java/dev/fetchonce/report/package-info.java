/**
 * The report, its JSON, and what collects it; what every output reads.
 */
@NullMarked
package dev.fetchonce.report;

import org.jspecify.annotations.NullMarked;
