package dev.fetchonce.proxy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Leads back to the connection that the application has. What it reads of the catalog is not recorded; its result sets
 * (those of generated methods come through {@link #rows}) are delegates too, so that no way leads round us.
 */
public abstract class ObservedMetaData extends Observed implements DatabaseMetaData {
    private final DatabaseMetaData target;
    private final ObservedConnection connection;

    protected ObservedMetaData(DatabaseMetaData target, ObservedConnection connection) {
        super(target);
        this.target = target;
        this.connection = connection;
    }

    protected abstract ObservedMetaData make(DatabaseMetaData target, ObservedConnection connection);

    static DatabaseMetaData of(DatabaseMetaData target, ObservedConnection connection) {
        if (target == null) {
            return target;
        }
        ObservedMetaData prototype = Delegates.META_DATA.prototype(target.getClass(), connection.observer());
        return prototype == null ? target : prototype.make(target, connection);
    }

    /** What a generated method hands out for a result set of the driver's. */
    public static @Nullable ResultSet rows(@Nullable ResultSet bare, ObservedMetaData from) {
        return ObservedResultSet.ofCatalog(bare, from.connection);
    }

    @Override
    public @Nullable Connection getConnection() throws SQLException {
        return target.getConnection() == null ? null : connection;
    }
}
