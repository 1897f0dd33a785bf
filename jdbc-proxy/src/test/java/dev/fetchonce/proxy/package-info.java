@NullMarked
package dev.fetchonce.proxy;

import org.jspecify.annotations.NullMarked;
