/**
 * The report as one HTML file, and the command line. Depends on the report, and on the façade for
 * recordings from files; what observes and detects is not known here.
 */
@NullMarked
package dev.fetchonce.ui;

import org.jspecify.annotations.NullMarked;
