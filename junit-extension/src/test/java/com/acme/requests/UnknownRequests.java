package com.acme.requests;

import dev.fetchonce.junit.ExpectQueries;
import dev.fetchonce.junit.MaxQueries;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One test after the other sends requests that say nothing of who sent them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public class UnknownRequests {
    @LocalServerPort
    private int port;

    @Test
    @ExpectQueries(2)
    void two() throws Exception {
        Client.SOCKET.get("http://localhost:" + port + "/queries/2");
    }

    @Test
    @MaxQueries(2)
    void fails_by_three() throws Exception {
        Client.SOCKET.get("http://localhost:" + port + "/queries/3");
    }
}
