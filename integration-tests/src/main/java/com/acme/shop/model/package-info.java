/** The ten tables as entities. Not null-marked: Hibernate fills the fields. */
@NullUnmarked
package com.acme.shop.model;

import org.jspecify.annotations.NullUnmarked;
