/** Turns a report into files for people. */
@NullMarked
package dev.fetchonce.ui;

import org.jspecify.annotations.NullMarked;
