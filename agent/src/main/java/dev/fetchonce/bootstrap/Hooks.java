package dev.fetchonce.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * What the agent does where an application class was woven. Thread-safe; may throw, {@link Bridge} swallows it. Known
 * by types of the JDK alone, because the boot loader defines this.
 */
public interface Hooks {
    /** A method that gives connections begins on this thread; the answer, from 1, is how deep it is nested in such. */
    int connecting();

    /**
     * It ends.
     *
     * @param depth what {@link #connecting} answered
     * @param source the DataSource or the Driver
     * @param url the URL that a Driver was asked for; null for a DataSource
     * @param connection what it returns; null where it threw or the Driver does not know the URL
     * @return what to give the application
     */
    @Nullable
    Object connected(int depth, Object source, @Nullable String url, @Nullable Object connection);

    /**
     * The application is about to cast an object to a class, or asks whether it is one.
     *
     * @param type the class's name
     * @param cast whether it is a cast
     * @return what to cast: what the object stands for where only that is of the class, else the object
     */
    Object castable(Object object, String type, boolean cast);

    /** What a delegate stands for; any other object is answered as it is. */
    Object bare(Object connection);

    /**
     * A unit of work begins on this thread.
     *
     * @param way the id of the way in
     * @param place the method that was woven: {@code com.acme.Nightly#run}
     * @param self the object it is called on; null where it is static
     * @param arguments what it is called with
     * @return a token for {@link #ended}; null where it belongs to one that is open already
     */
    @Nullable
    Object began(String way, String place, @Nullable Object self, @Nullable Object[] arguments);

    /** The unit of work of that token ends, on the thread that began it. */
    void ended(Object token);

    /**
     * A request is about to be sent by an HTTP client on this thread.
     *
     * @param client the id of the client
     * @param self the object that sends it
     * @param arguments what it is called with; the first is the request, where there is one
     * @return what to send: the first argument, or what takes its place
     */
    @Nullable
    Object sending(String client, Object self, @Nullable Object[] arguments);

    /** An object that knows how entities are mapped is ready, or in use; told again at each use. */
    void mapped(Object factory);

    /** One of the others threw. */
    void failed(String where, Throwable fault);
}
