@NullMarked
package org.hibernate.acme;

import org.jspecify.annotations.NullMarked;
