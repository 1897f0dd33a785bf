/** The shop by MyBatis: mappers by annotations and by XML, lazy loading on. */
@NullMarked
package com.acme.shop.mybatis;

import org.jspecify.annotations.NullMarked;
