package dev.fetchonce.proxy;

import dev.fetchonce.capture.DataSourceId;
import dev.fetchonce.model.Dialect;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the dialect by the package of a driver's class. */
final class DialectNames {
    private static final List<Map.Entry<String, Dialect>> PACKAGES = List.of(
            Map.entry("org.h2.", Dialect.H2),
            Map.entry("org.postgresql.", Dialect.POSTGRESQL),
            Map.entry("com.impossibl.postgres.", Dialect.POSTGRESQL),
            Map.entry("com.mysql.", Dialect.MYSQL),
            Map.entry("org.mariadb.", Dialect.MARIADB),
            Map.entry("oracle.jdbc.", Dialect.ORACLE),
            Map.entry("com.microsoft.sqlserver.", Dialect.SQLSERVER),
            Map.entry("net.sourceforge.jtds.", Dialect.SQLSERVER),
            Map.entry("org.sqlite.", Dialect.SQLITE),
            Map.entry("com.ibm.db2.", Dialect.DB2),
            Map.entry("org.hsqldb.", Dialect.HSQLDB),
            Map.entry("org.apache.derby.", Dialect.DERBY));

    private DialectNames() {}

    static @Nullable Dialect ofClass(Class<?> type) {
        for (Map.Entry<String, Dialect> each : PACKAGES) {
            if (type.getName().startsWith(each.getKey())) {
                return each.getValue();
            }
        }
        return null;
    }

    /** The same with the dialect that a connection tells, where nothing else told one. */
    static DataSourceId known(DataSourceId id, Connection connection) {
        Dialect told = id.dialect() == Dialect.STANDARD ? ofClass(connection.getClass()) : null;
        return told == null ? id : new DataSourceId(id.name(), told, id.origin());
    }
}
