package com.acme.requests;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.http.impl.client.HttpClientBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.client.RestClient;

/** The clients by which tests call servers; one of each for all tests, so that they use their connections again. */
enum Client {
    JDK {
        @Override
        void get(String url) throws Exception {
            JDK_CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    },
    JDK_ASYNC {
        @Override
        void get(String url) {
            JDK_CLIENT
                    .sendAsync(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .join();
        }
    },
    URL_CONNECTION {
        @Override
        void get(String url) throws IOException {
            try (InputStream answer = URI.create(url).toURL().openStream()) {
                answer.readAllBytes();
            }
        }
    },
    APACHE_4 {
        @Override
        void get(String url) throws IOException {
            APACHE_4_CLIENT
                    .execute(new org.apache.http.client.methods.HttpGet(url))
                    .close();
        }
    },
    APACHE_5 {
        @Override
        void get(String url) throws IOException {
            APACHE_5_CLIENT.execute(new HttpGet(url), answer -> answer.getCode());
        }
    },
    OK_HTTP {
        @Override
        void get(String url) throws IOException {
            OK_HTTP_CLIENT
                    .newCall(new Request.Builder().url(url).build())
                    .execute()
                    .close();
        }
    },
    REST_TEMPLATE {
        @Override
        void get(String url) {
            TEMPLATE.getForObject(url, String.class);
        }
    },
    REST_CLIENT {
        @Override
        void get(String url) {
            REST_CLIENT_OF_SPRING.get().uri(url).retrieve().body(String.class);
        }
    },
    WEB_TEST_CLIENT {
        @Override
        void get(String url) {
            WEB_CLIENT.get().uri(url).exchange().expectStatus().isOk();
        }
    },
    /** None that anybody knows. */
    SOCKET {
        @Override
        void get(String url) throws IOException {
            URI uri = URI.create(url);
            try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
                String request = "GET " + uri.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            }
        }
    };

    private static final HttpClient JDK_CLIENT = HttpClient.newHttpClient();
    private static final org.apache.http.impl.client.CloseableHttpClient APACHE_4_CLIENT =
            HttpClientBuilder.create().setMaxConnPerRoute(8).build();
    private static final CloseableHttpClient APACHE_5_CLIENT = HttpClients.createSystem();
    private static final OkHttpClient OK_HTTP_CLIENT = new OkHttpClient();
    private static final TestRestTemplate TEMPLATE = new TestRestTemplate();
    private static final RestClient REST_CLIENT_OF_SPRING = RestClient.create();
    private static final WebTestClient WEB_CLIENT =
            WebTestClient.bindToServer(new JdkClientHttpConnector()).build();

    abstract void get(String url) throws Exception;
}
