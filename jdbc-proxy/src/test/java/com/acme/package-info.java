/** Small applications on plain JDBC, each a bad twin and a good one: what the engine must find, and where it must be silent. */
@NullMarked
package com.acme;

import org.jspecify.annotations.NullMarked;
