package example;

import java.sql.Connection;
import java.util.function.BiFunction;
import org.h2.jdbcx.JdbcDataSource;

/** Uses the control door as a tool in the same JVM does. */
final class Doors {
    private Doors() {}

    @SuppressWarnings("unchecked")
    public static void main(String... arguments) throws Exception {
        Class<?> bridge = Class.forName("dev.fetchonce.bootstrap.Bridge", true, null);
        BiFunction<String, Object, Object> control =
                (BiFunction<String, Object, Object>) bridge.getField("control").get(null);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:doors");
        try (Connection connection = source.getConnection()) {
            Shop.create(connection);
            Object token = control.apply("unit.begin", new String[] {"test", "Doors.test", "example.Doors#main"});
            Shop.names(connection);
            System.out.println(control.apply("unit.end", token));
        }
        System.err.println("version " + control.apply("version", ""));
        System.err.println("observed " + control.apply("observed", ""));
        System.err.println("folder " + control.apply("report.folder", ""));
        System.err.println("written " + control.apply("report.write", ""));
    }
}
