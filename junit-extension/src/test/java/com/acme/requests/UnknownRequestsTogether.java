package com.acme.requests;

import dev.fetchonce.junit.MaxQueries;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two tests run beside each other, and one sends a request that does not say which of them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Execution(ExecutionMode.CONCURRENT)
public class UnknownRequestsTogether {
    private static final CyclicBarrier BOTH = new CyclicBarrier(2);

    @LocalServerPort
    private int port;

    @Test
    @MaxQueries(10)
    void fails_since_it_may_have_sent_it() throws Exception {
        together();
        Client.SOCKET.get("http://localhost:" + port + "/queries/2");
        together();
    }

    @Test
    @MaxQueries(10)
    void fails_since_it_may_have_sent_it_too() throws Exception {
        together();
        together();
    }

    private static void together() throws Exception {
        BOTH.await(60, TimeUnit.SECONDS);
    }
}
