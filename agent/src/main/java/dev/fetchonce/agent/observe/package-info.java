/**
 * What happens where the application was woven: connections are wrapped, units of work are opened, mappings are read.
 */
@NullMarked
package dev.fetchonce.agent.observe;

import org.jspecify.annotations.NullMarked;
