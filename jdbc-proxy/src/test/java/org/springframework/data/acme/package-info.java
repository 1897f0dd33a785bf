@NullMarked
package org.springframework.data.acme;

import org.jspecify.annotations.NullMarked;
