package dev.fetchonce.capture;

import dev.fetchonce.model.Values;

/**
 * What an execution asked for.
 *
 * @param question a hash over all bound values and literals: equal for the same question
 * @param values a hash for each value of the normal form, in order
 */
record Asked(long question, Values values) {}
