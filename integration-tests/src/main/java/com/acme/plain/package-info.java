/** Programs over DriverManager alone: no framework, no pool, no server. */
@NullMarked
package com.acme.plain;

import org.jspecify.annotations.NullMarked;
