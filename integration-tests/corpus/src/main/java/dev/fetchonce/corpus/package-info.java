/** What a scenario implements; the tests of this package run them and judge what was found by their labels. */
@NullMarked
package dev.fetchonce.corpus;

import org.jspecify.annotations.NullMarked;
