package com.acme.servers;

import com.acme.store.Store;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks one server for some pages of the site, each once, and those of JAX-RS if told so. */
final class Servers {
    private static final List<String> PATHS = List.of(
            "customers/1",
            "customers/2",
            "customers/fail",
            "later/dispatch",
            "later/twice",
            "later/complete",
            "later/timeout");

    private Servers() {}

    /**
     * Begins here.
     *
     * @param arguments the server's class, the site's package, and the class of a servlet with resources at {@code /rest/*}
     */
    public static void main(String... arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:site;DB_CLOSE_DELAY=-1")) {
            Store.create(connection);
        }
        Map<String, String> pages =
                new HashMap<>(Map.of("/customers/*", arguments[1] + ".Customers", "/later/*", arguments[1] + ".Later"));
        boolean rest = arguments.length > 2;
        if (rest) {
            pages.put("/rest/*", arguments[2]);
        }
        Class<? extends Server> type =
                Class.forName("com.acme.servers." + arguments[0]).asSubclass(Server.class);
        Server server = type.getDeclaredConstructor().newInstance();
        int port = server.start(arguments[1] + ".Passing", pages);
        for (String each : PATHS) {
            get(port, each);
        }
        if (rest) {
            get(port, "rest/people/7");
        }
        server.stop();
        System.exit(0);
    }

    private static void get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/site/" + path))
                .build();
        System.out.println(path + " "
                + HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode());
    }
}
