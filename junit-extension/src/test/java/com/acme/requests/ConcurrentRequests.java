package com.acme.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.fetchonce.junit.ExpectQueries;
import dev.fetchonce.junit.Queries;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests beside each other that call one server, by each client. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Execution(ExecutionMode.CONCURRENT)
public class ConcurrentRequests {
    @LocalServerPort
    private int port;

    static Stream<Arguments> calls() {
        return IntStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(count -> EnumSet.complementOf(EnumSet.of(Client.SOCKET)).stream()
                        .map(client -> Arguments.of(client, count)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("calls")
    void count_what_they_sent(Client client, int count, Queries queries) throws Exception {
        client.get(url("queries", count));
        assertEquals(count, queries.count());
        client.get(url("queries", count));
        assertEquals(count + count, queries.count());
    }

    @Test
    @ExpectQueries(3)
    void wait_for_what_comes_after_the_answer() throws Exception {
        Client.JDK.get(url("late", 3));
    }

    @Test
    @ExpectQueries(2)
    void may_send_from_another_thread() {
        CompletableFuture.runAsync(() -> {
                    try {
                        Client.URL_CONNECTION.get(url("queries", 2));
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .join();
    }

    private String url(String page, int count) {
        return "http://localhost:" + port + "/" + page + "/" + count;
    }
}
