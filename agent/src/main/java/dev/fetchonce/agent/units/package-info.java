/**
 * Units of work: where they begin ({@link dev.fetchonce.agent.units.WaysIn} is the table), what they are called, and when
 * they end. Nothing here is compiled against a framework; what is asked of one is asked by reflection.
 */
@NullMarked
package dev.fetchonce.agent.units;

import org.jspecify.annotations.NullMarked;
