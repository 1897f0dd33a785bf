@NullMarked
package org.springframework.samples.clinic;

import org.jspecify.annotations.NullMarked;
