/** Orders over HTTP. */
@NullMarked
package com.acme.shop.orders;

import org.jspecify.annotations.NullMarked;
