/** Tests of the report and its JSON. */
@NullMarked
package dev.fetchonce.report;

import org.jspecify.annotations.NullMarked;
