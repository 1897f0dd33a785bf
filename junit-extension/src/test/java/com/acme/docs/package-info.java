/** What the documentation shows, as it stands there: {@code DocumentationIT} compares and runs it. */
@NullMarked
package com.acme.docs;

import org.jspecify.annotations.NullMarked;
