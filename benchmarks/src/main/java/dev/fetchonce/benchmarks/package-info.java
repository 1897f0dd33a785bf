/** JMH benchmarks: compare the ratios within one run, never absolute times between runs. */
package dev.fetchonce.benchmarks;
