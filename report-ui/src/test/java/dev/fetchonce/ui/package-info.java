/** Tests of the page and the command line. */
@NullMarked
package dev.fetchonce.ui;

import org.jspecify.annotations.NullMarked;
