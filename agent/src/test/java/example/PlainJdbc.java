package example;

import java.sql.Connection;
import java.sql.DriverManager;

/** Asks {@code DriverManager}; ends with the exit code it was given, or by an exception where it was given none. */
final class PlainJdbc {
    private PlainJdbc() {}

    public static void main(String... arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:plain", "sa", "")) {
            Shop.create(connection);
            System.out.println(Shop.names(connection));
        }
        if (arguments.length == 0) {
            throw new IllegalStateException("the application's own exception");
        }
        System.exit(Integer.parseInt(arguments[0]));
    }
}
