/** Programs that hand work from one thread to others, in each way that the JDK has. */
@NullMarked
package com.acme.threads;

import org.jspecify.annotations.NullMarked;
