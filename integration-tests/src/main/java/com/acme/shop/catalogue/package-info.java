/** The pages of products and reviews, and the stock report: each as often written, and its twin done right. */
@NullMarked
package com.acme.shop.catalogue;

import org.jspecify.annotations.NullMarked;
