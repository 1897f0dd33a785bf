/**
 * The reference shop: an application as people write them, with pages that fetch rows one at a time and, under
 * {@code /fixed}, the same pages done right. It knows nothing of who watches it.
 */
@NullMarked
package com.acme.shop;

import org.jspecify.annotations.NullMarked;
