package dev.fetchonce.proxy;

import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Generates, for each class of JDBC objects, the subclass of one of ours that stands for them: a concrete class that
 * implements every interface of theirs that can be seen. Thread-safe.
 *
 * <p>What is made is an instance without a target, whose {@code make} method makes the others: so no reflection is on
 * the way to a delegate. Memory: one generated class for each class of targets. It lives as long as the targets' class
 * does, and does not keep that from being unloaded; nor, where targets' classes outlive ours, ours.
 *
 * @param <D> the class of ours
 */
final class Delegates<D extends Observed> {
    static final Delegates<ObservedConnection> CONNECTION = new Delegates<>(ObservedConnection.class, Connection.class);
    static final Delegates<ObservedStatement> STATEMENT = new Delegates<>(ObservedStatement.class, Statement.class);
    static final Delegates<ObservedPreparedStatement> PREPARED_STATEMENT =
            new Delegates<>(ObservedPreparedStatement.class, PreparedStatement.class);
    static final Delegates<ObservedResultSet> RESULT_SET = new Delegates<>(ObservedResultSet.class, ResultSet.class);
    static final Delegates<ObservedMetaData> META_DATA =
            new Delegates<>(ObservedMetaData.class, DatabaseMetaData.class);

    private final Class<D> ours;
    private final Class<?> jdbc;

    /** For each class of targets a Made, or a WeakReference to one that {@link #outlived} keeps. */
    private final ClassValue<Object> made = new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> targets) {
            return keep(make(targets), targets);
        }
    };

    private final Set<Made<D>> outlived = ConcurrentHashMap.newKeySet();

    private Delegates(Class<D> ours, Class<?> jdbc) {
        this.ours = ours;
        this.jdbc = jdbc;
    }

    /** What was made for a class: a prototype, or why there is none. No record: a prototype has no equality. */
    private static final class Made<D> {
        final @Nullable D prototype;
        final @Nullable Throwable failure;

        Made(@Nullable D prototype, @Nullable Throwable failure) {
            this.prototype = prototype;
            this.failure = failure;
        }
    }

    /** The prototype for targets of this class; null where there can be none, which is counted as a fault. */
    @Nullable
    D prototype(Class<?> targets, Observer observer) {
        try {
            Made<D> known = recall(made.get(targets));
            if (known.failure != null) {
                observer.fault("delegate of " + targets.getName(), known.failure);
            }
            return known.prototype;
        } catch (Throwable ours) {
            observer.fault("delegate", ours);
            return null;
        }
    }

    /**
     * A class's values must not refer to our loader where the class outlives it (a driver of the server's, seen by a
     * web application that brought us along): there we keep them ourselves.
     */
    private Object keep(Made<D> value, Class<?> targets) {
        if (!DelegateLoader.outlivesUs(targets.getClassLoader())) {
            return value;
        }
        outlived.add(value);
        return new WeakReference<>(value);
    }

    @SuppressWarnings("unchecked") // only keep() puts something there
    private Made<D> recall(Object kept) {
        Object value = kept instanceof WeakReference<?> reference ? reference.get() : kept;
        if (value == null) {
            throw new IllegalStateException("a delegate class was lost");
        }
        return (Made<D>) value;
    }

    private Made<D> make(Class<?> targets) {
        try {
            Class<?> generated = generate(targets);
            Constructor<?> constructor = generated.getConstructors()[0];
            Object prototype = constructor.newInstance(new Object[constructor.getParameterCount()]);
            return new Made<>(ours.cast(prototype), null);
        } catch (Throwable failure) {
            return new Made<>(null, failure);
        }
    }

    private Class<?> generate(Class<?> targets) {
        Interfaces interfaces = Interfaces.of(targets);
        DelegateLoader loader = new DelegateLoader(targets, interfaces.loaders());
        DelegateWriter writer = new DelegateWriter(ours, jdbc, targets.getName());
        return loader.define(writer.name(), writer.write(interfaces.visibleThrough(loader)));
    }
}
