/**
 * JDBC delegates that feed the recorder: the outermost layer of capture.
 */
@NullMarked
package dev.fetchonce.proxy;

import org.jspecify.annotations.NullMarked;
