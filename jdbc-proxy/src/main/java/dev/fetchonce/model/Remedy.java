package dev.fetchonce.model;

/**
 * A fix for a finding.
 *
 * @param id which remedy ({@code jpql-join-fetch}); its page is {@code docs/remedies/<id>.md}
 * @param framework for whom ({@code Spring Data JPA}, {@code JPA}, {@code Hibernate}, {@code SQL})
 * @param title what to do, in a few words
 * @param before the code or statement as it is; may be empty
 * @param after the code or statement as it should be; may be empty
 * @param executionsAfter executions left of the source query and its repeats, in one run
 * @param caution what to watch; empty where it is safe
 */
public record Remedy(
        String id, String framework, String title, String before, String after, long executionsAfter, String caution) {}
