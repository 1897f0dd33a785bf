/**
 * What every JDBC front end must do, by topic, and the front ends that do it: each runs the whole kit through a subclass
 * of {@link dev.fetchonce.conformance.ConformanceKit} that only wires.
 */
@NullMarked
package dev.fetchonce.conformance;

import org.jspecify.annotations.NullMarked;
