/** What the shop needs to start in a server, and nowhere else. */
@NullMarked
package com.acme.war;

import org.jspecify.annotations.NullMarked;
