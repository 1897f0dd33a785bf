/** Look-ups repeated in a loop, by values that no query returned. */
@NullMarked
package com.acme.queryinloop;

import org.jspecify.annotations.NullMarked;
