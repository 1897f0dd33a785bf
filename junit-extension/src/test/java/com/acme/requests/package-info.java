/** A server that answers with queries, and tests in its JVM that call it over HTTP. */
@NullMarked
package com.acme.requests;

import org.jspecify.annotations.NullMarked;
