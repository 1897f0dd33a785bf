package com.acme.ways;

import com.acme.store.Store;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A controller and a route of Spring WebFlux on Netty. */
final class WebFluxWay implements Way {
    @Override
    public void take(Store store) throws Exception {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Store.class, () -> store);
            context.register(Switches.class, Customers.class);
            context.refresh();
            ReactorHttpHandlerAdapter adapter = new ReactorHttpHandlerAdapter(
                    WebHttpHandlerBuilder.applicationContext(context).build());
            DisposableServer server =
                    HttpServer.create().port(0).handle(adapter).bindNow();
            get(server.port(), "/flux/customers/7");
            get(server.port(), "/flux/routes/8");
            server.disposeNow();
        }
    }

    private static void get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    @EnableWebFlux
    static class Switches {
        @Bean
        RouterFunction<ServerResponse> routes(Store store) {
            return RouterFunctions.route()
                    .GET(
                            "/flux/routes/{id}",
                            request ->
                                    ServerResponse.ok().bodyValue(store.names().get(0)))
                    .build();
        }
    }

    @RestController
    static class Customers {
        private final Store store;

        Customers(Store store) {
            this.store = store;
        }

        @GetMapping("/flux/customers/{id}")
        String one(@PathVariable String id) {
            return store.names().get(0) + id;
        }
    }
}
