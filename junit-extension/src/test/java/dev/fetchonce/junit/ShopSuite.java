package dev.fetchonce.junit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The shop of the integration tests, copied so that it can be changed, with a suite that calls its pages over HTTP: some
 * fetch row by row, some are done right.
 */
final class ShopSuite {
    private static final Path ORIGINAL = Path.of("../integration-tests/src/main");

    private static final String TESTS = """
            package com.acme.shop;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import org.junit.jupiter.api.Test;
            import org.springframework.beans.factory.annotation.Autowired;
            import org.springframework.boot.test.context.SpringBootTest;
            import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
            import org.springframework.boot.test.web.client.TestRestTemplate;

            @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "shop.report.first=PT1H")
            class PagesTest {
                @Autowired
                TestRestTemplate shop;

            %s
                private void get(String page) {
                    assertEquals(200, shop.getForEntity(page, String.class).getStatusCode().value(), page);
                }
            }
            """;

    private static final String TEST = """
                @Test
                void %s() {
                    get("%s");
                }

            """;

    /** Tests by their names, and the pages that they ask for. */
    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "lists_phones", "/orders",
            "lists_items", "/orders/items",
            "lists_products", "/orders/products",
            "lists_as_json", "/orders/json",
            "lists_in_a_stream", "/orders/loops/stream",
            "lists_catalogue", "/products",
            "lists_reviews", "/products/reviews",
            "lists_customers", "/customers",
            "lists_phones_at_once", "/fixed/orders",
            "lists_catalogue_at_once", "/fixed/products"));

    private final Path directory;
    private final Path sources;

    ShopSuite(Path directory) throws IOException {
        this.directory = directory;
        this.sources = directory.resolve("sources");
        copy(ORIGINAL.resolve("java/com/acme/shop"), sources);
        StringBuilder tests = new StringBuilder();
        PAGES.forEach((name, page) -> tests.append(TEST.formatted(name, page)));
        Files.writeString(sources.resolve("PagesTest.java"), TESTS.formatted(tests));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(parent(target));
                Files.copy(each, target);
            }
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** Edits a source file, as somebody does who works on the shop. */
    void replace(String file, String before, String after) {
        Path source = sources.resolve(file);
        try {
            String text = Files.readString(source);
            if (!text.contains(before)) {
                throw new IllegalStateException(file + " has no " + before);
            }
            Files.writeString(source, text.replace(before, after));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    TestJvm run(String... flags) throws Exception {
        Path classes = Sources.compile(directory, sources);
        String classPath = String.join(
                File.pathSeparator,
                classes.toString(),
                ORIGINAL.resolve("resources").toAbsolutePath().toString(),
                TestJvm.classPath());
        return TestJvm.run(directory, List.of(flags), Map.of(), classPath, List.of("com.acme.shop.PagesTest"));
    }
}
