/** The queries: plain ones, and those that fetch together what a page shows. */
@NullMarked
package com.acme.shop.repository;

import org.jspecify.annotations.NullMarked;
