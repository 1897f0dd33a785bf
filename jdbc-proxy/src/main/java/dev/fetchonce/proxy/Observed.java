package dev.fetchonce.proxy;

import java.sql.SQLException;
import java.sql.Wrapper;
import net.ttddyy.dsproxy.proxy.ProxyJdbcObject;
import org.jspecify.annotations.Nullable;

/**
 * What all delegates have in common: they unwrap, compare, hash and print as the object they stand for.
 *
 * <p>{@link Delegates} generates a subclass for each class of driver objects, in another class loader. Therefore the
 * classes that it extends are public, though they are nobody else's business, and therefore no method of ours may be
 * public: it could meet a method of the same name in a driver's interface.
 */
abstract class Observed implements Wrapper {
    /** The driver's or pool's object. Null in a prototype only, on which nothing but {@code make} is called. */
    protected final Wrapper bare;

    Observed(Wrapper bare) {
        this.bare = bare;
    }

    @Override
    public <T> T unwrap(Class<T> iface) throws SQLException {
        if (iface != null && iface.isInstance(this)) {
            return iface.cast(this);
        }
        return bare.unwrap(iface);
    }

    @Override
    public boolean isWrapperFor(Class<?> iface) throws SQLException {
        return (iface != null && iface.isInstance(this)) || bare.isWrapperFor(iface);
    }

    /** Equal to itself, to other delegates of the same object, and to what that object is equal to. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other instanceof Observed observed) {
            return bare.equals(observed.bare);
        }
        return bare.equals(other) || (other instanceof ProxyJdbcObject proxy && equals(proxy.getTarget()));
    }

    @Override
    public int hashCode() {
        return bare.hashCode();
    }

    @Override
    public String toString() {
        return bare.toString();
    }
}
