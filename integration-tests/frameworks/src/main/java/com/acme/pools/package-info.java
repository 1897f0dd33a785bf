/** Connection pools and DataSources, each used in the same way. */
@NullMarked
package com.acme.pools;

import org.jspecify.annotations.NullMarked;
