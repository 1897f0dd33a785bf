/** The shop by each of the frameworks; here what several of them need. */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
