/** Scenarios of unreadcolumns. */
@NullMarked
package com.acme.unreadcolumns;

import org.jspecify.annotations.NullMarked;
