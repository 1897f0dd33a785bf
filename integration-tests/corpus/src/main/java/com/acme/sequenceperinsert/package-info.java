/** A call of a sequence for each row inserted. */
@NullMarked
package com.acme.sequenceperinsert;

import org.jspecify.annotations.NullMarked;
