/**
 * Applications in which other agents and proxies broke something: small programs that run under the agent, and say what
 * they saw. They know nothing of us.
 */
@NullMarked
package com.acme.breakages;

import org.jspecify.annotations.NullMarked;
