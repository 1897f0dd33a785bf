/** Products over HTTP, and the job that counts them. */
@NullMarked
package com.acme.shop.catalogue;

import org.jspecify.annotations.NullMarked;
