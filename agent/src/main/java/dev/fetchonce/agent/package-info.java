/**
 * What the JVM starts: the premain class, the command line, and the class loader behind which everything else lives.
 * These classes are on the application's class path, so they are few and know nothing but the JDK.
 */
@NullMarked
package dev.fetchonce.agent;

import org.jspecify.annotations.NullMarked;
