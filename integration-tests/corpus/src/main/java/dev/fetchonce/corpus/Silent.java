package dev.fetchonce.corpus;

/**
 * Application code in which nothing may be found. It is its own twin.
 *
 * @param <F> the shop in the framework that it is written for
 */
public interface Silent<F> extends Scenario<F> {
    /** The unit of work. */
    void run(F shop) throws Exception;

    @Override
    default void bad(F shop) throws Exception {
        run(shop);
    }

    @Override
    default void fixed(F shop) throws Exception {
        run(shop);
    }
}
