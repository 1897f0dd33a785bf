package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each annotation, wherever it may stand, on each kind of test: a class whose tests all pass, and one whose tests all fail.
 * All are written and compiled when this begins. Set-up and teardown execute more than any budget allows.
 */
class MatrixIT {
    /** An annotation with what keeps it, and with what breaks it. */
    private enum Annotation {
        MAX("@MaxQueries(1)", "select(1);", "@MaxQueries(1)", "select(2);"),
        EXPECT("@ExpectQueries(2)", "select(2);", "@ExpectQueries(2)", "select(1);"),
        NO("@NoQueries", "", "@NoQueries", "select(1);"),
        BATCHED("@ExpectBatched", "insert(true);", "@ExpectBatched", "insert(false);"),
        N_PLUS_ONE("@NoNPlusOne", "atOnce();", "@NoNPlusOne", "oneByOne();"),
        ALLOW(
                "@NoNPlusOne @AllowFinding(rule = \"n-plus-one\", reason = \"few\")",
                "oneByOne();",
                "@NoNPlusOne @AllowFinding(rule = \"query-in-loop\", reason = \"few\")",
                "oneByOne();");

        final String kept;
        final String keeps;
        final String broken;
        final String breaks;

        Annotation(String kept, String keeps, String broken, String breaks) {
            this.kept = kept;
            this.keeps = keeps;
            this.broken = broken;
            this.breaks = breaks;
        }
    }

    /** Where an annotation stands. */
    private enum Scope {
        METHOD,
        CLASS,
        PACKAGE,
        META
    }

    /** Kinds of tests; the method's annotation, then its body twice. */
    private enum Kind {
        TEST("%s @Test void test() throws Exception { %s }"),
        REPEATED("%s @RepeatedTest(2) void test() throws Exception { %s }"),
        PARAMETERIZED("%s @ParameterizedTest @ValueSource(ints = {1, 2}) void test(int any) throws Exception { %s }"),
        FACTORY("%s @TestFactory Stream<DynamicTest> test() throws Exception { %s"
                + " return Stream.of(DynamicTest.dynamicTest(\"dynamic\", () -> { %2$s })); }"),
        NESTED("@Nested class Inside { %s @Test void test() throws Exception { %s } }"),
        PER_CLASS("%s @Test void test() throws Exception { %s }");

        final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private static final String CLASS = """
            package com.acme.matrix.%s;

            import static com.acme.fixtures.OpenLibrary.*;

            import dev.fetchonce.junit.*;
            import java.lang.annotation.*;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.ValueSource;

            %s
            @TestInstance(TestInstance.Lifecycle.%s)
            public class %s {
                @BeforeAll
                static void once() throws Exception {
                    fill();
                    oneByOne();
                }

                @BeforeEach
                void before() throws Exception {
                    fill();
                    insert(false);
                    fill();
                }

                @AfterEach
                void after() throws Exception {
                    fill();
                    oneByOne();
                }

                %s
            }

            @Retention(RetentionPolicy.RUNTIME)
            %s
            @interface %sMeta {}
            """;

    @TempDir
    static Path directory;

    private static URLClassLoader classes;
    private static ClassLoader before;

    @BeforeAll
    static void compile() throws IOException {
        for (Annotation annotation : Annotation.values()) {
            for (Scope scope : Scope.values()) {
                write(annotation, scope, true);
                write(annotation, scope, false);
            }
        }
        URL folder =
                Sources.compile(directory, directory.resolve("sources")).toUri().toURL();
        before = Thread.currentThread().getContextClassLoader();
        classes = new URLClassLoader(new URL[] {folder}, before);
        Thread.currentThread().setContextClassLoader(classes);
    }

    @AfterAll
    static void close() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        classes.close();
    }

    private static void write(Annotation annotation, Scope scope, boolean passes) throws IOException {
        String name = packageOf(annotation, scope, passes);
        Path folder = Files.createDirectories(directory.resolve("sources").resolve(name));
        String text = passes ? annotation.kept : annotation.broken;
        String body = passes ? annotation.keeps : annotation.breaks;
        if (scope == Scope.PACKAGE) {
            Files.writeString(
                    folder.resolve("package-info.java"),
                    text + "\npackage com.acme.matrix." + name + ";\nimport dev.fetchonce.junit.*;\n");
        }
        for (Kind kind : Kind.values()) {
            String onMethod = scope == Scope.METHOD ? text : scope == Scope.META ? "@" + kind + "Meta" : "";
            Files.writeString(
                    folder.resolve(kind + ".java"),
                    CLASS.formatted(
                            name,
                            scope == Scope.CLASS ? text : "",
                            kind == Kind.PER_CLASS ? "PER_CLASS" : "PER_METHOD",
                            kind,
                            kind.code.formatted(onMethod, body),
                            text,
                            kind));
        }
    }

    private static String packageOf(Annotation annotation, Scope scope, boolean passes) {
        return (annotation + "_" + scope + "_" + (passes ? "kept" : "broken")).toLowerCase(Locale.ROOT);
    }

    static Stream<Arguments> all() {
        return Arrays.stream(Annotation.values())
                .flatMap(annotation -> Arrays.stream(Scope.values())
                        .flatMap(scope ->
                                Arrays.stream(Kind.values()).map(kind -> Arguments.of(annotation, scope, kind))));
    }

    @ParameterizedTest(name = "{0} on {1} of {2}")
    @MethodSource("all")
    void pass_and_fail(Annotation annotation, Scope scope, Kind kind) throws ClassNotFoundException {
        Kit.Run kept = Kit.run(fixture(annotation, scope, kind, true));
        Kit.Run broken = Kit.run(fixture(annotation, scope, kind, false));

        assertThat(kept.failures()).isEmpty();
        assertThat(kept.passed()).isNotEmpty();
        assertThat(broken.passed()).isEmpty();
        assertThat(broken.failures())
                .isNotEmpty()
                .allSatisfy((test, failure) ->
                        assertThat(failure).isInstanceOf(AssertionError.class).hasMessageContaining("expected"));
    }

    private static Class<?> fixture(Annotation annotation, Scope scope, Kind kind, boolean passes)
            throws ClassNotFoundException {
        String name = "com.acme.matrix." + packageOf(annotation, scope, passes) + "." + kind;
        return Class.forName(name, true, classes);
    }
}
