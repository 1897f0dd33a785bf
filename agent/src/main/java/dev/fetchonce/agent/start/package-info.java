/**
 * Starts the agent behind its class loader: options, the bridge, the hooks, the control door. Everything in here is
 * loaded by {@code InnerLoader}; the entry is {@link dev.fetchonce.agent.start.Startup}.
 */
@NullMarked
package dev.fetchonce.agent.start;

import org.jspecify.annotations.NullMarked;
