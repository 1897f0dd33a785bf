/** Servlet containers, each with the site. */
@NullMarked
package com.acme.servers;

import org.jspecify.annotations.NullMarked;
