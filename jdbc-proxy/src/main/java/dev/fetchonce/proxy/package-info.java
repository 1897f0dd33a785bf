/**
 * Stands between the application and its JDBC driver: delegates that behave as the bare objects do and tell the
 * recorder what was executed and read. Follows {@code capture}; nothing but the façade and the agent sees it.
 */
@NullMarked
package dev.fetchonce.proxy;

import org.jspecify.annotations.NullMarked;
