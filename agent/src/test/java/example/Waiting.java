package example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;

/** Asks its database, says {@code ready}, and waits to be killed; each line it is sent makes it ask again. */
final class Waiting {
    private Waiting() {}

    public static void main(String... arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:waiting;DB_CLOSE_DELAY=-1")) {
            Shop.create(connection);
            Shop.names(connection);
        }
        System.out.println("ready");
        while (System.in.read() >= 0) {
            try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:waiting")) {
                System.out.println(Shop.names(connection));
            }
        }
        new CountDownLatch(1).await();
    }
}
