/** What repeats and is right as it is: nothing may be found here. */
@NullMarked
package com.acme.silence;

import org.jspecify.annotations.NullMarked;
