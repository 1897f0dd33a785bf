/** The pages of orders: each as it is often written, and its twin done right. */
@NullMarked
package com.acme.shop.orders;

import org.jspecify.annotations.NullMarked;
