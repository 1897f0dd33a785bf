/** The shop's tables, and some of their own, as entities. Not null-marked: the provider fills the fields. */
@NullUnmarked
package com.acme.shop.jpa.model;

import org.jspecify.annotations.NullUnmarked;
