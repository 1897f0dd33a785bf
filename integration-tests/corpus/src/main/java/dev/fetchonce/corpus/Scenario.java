package dev.fetchonce.corpus;

/**
 * Application code that does something wrong, and its twin that does the same right. Its label stands beside it: a JSON
 * file of the same name.
 *
 * @param <F> the shop in the framework that it is written for
 */
public interface Scenario<F> {
    /** Changes the data before the unit of work begins. */
    default void prepare(F shop) throws Exception {}

    /** The same before the fixed unit, with what the remedy changes in the database besides. */
    default void prepareFixed(F shop) throws Exception {
        prepare(shop);
    }

    /** The unit of work in which the labelled findings are expected. */
    void bad(F shop) throws Exception;

    /** The same work after the first remedy; runs on fresh data. */
    void fixed(F shop) throws Exception;
}
