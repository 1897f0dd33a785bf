/**
 * The words of Fetchonce as records: what was recorded, what was found, what to do. Depends on the JDK alone; everything else depends on it.
 */
@NullMarked
package dev.fetchonce.model;

import org.jspecify.annotations.NullMarked;
