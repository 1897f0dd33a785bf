package dev.fetchonce.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.baseline.Baseline;
import dev.fetchonce.baseline.BaselineFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suite that has N+1s when Fetchonce comes: what it has passes, what comes later fails. */
class RatchetIT {
    private static final String SUITE = """
            package com.acme.suite;

            import dev.fetchonce.junit.MaxQueries;
            import java.sql.*;
            import org.junit.jupiter.api.*;

            public class BookSuite {
                private Connection connection;

                @BeforeEach
                void fill() throws SQLException {
                    connection = DriverManager.getConnection("jdbc:h2:mem:suite");
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("drop all objects");
                        statement.execute("create table author(id int primary key, name varchar(20))");
                        statement.execute("create table book(id int primary key, author_id int)");
                        for (int i = 1; i <= 3; i++) {
                            statement.execute("insert into author values (" + (100 + i) + ", 'Ann')");
                            statement.execute("insert into book values (" + i + ", " + (104 - i) + ")");
                        }
                    }
                }

                @AfterEach
                void close() throws SQLException {
                    connection.close();
                }

                @Test
                void lists() throws SQLException {
                    new Shelf(connection).list();
                }

                @Test
                @MaxQueries(1)
                void lists_within_its_budget() throws SQLException {
                    new Shelf(connection).list();
                }
            }

            class Shelf {
                private final Connection connection;

                Shelf(Connection connection) {
                    this.connection = connection;
                }

                void list() throws SQLException {
                    try (Statement books = connection.createStatement();
                            ResultSet rows = books.executeQuery("select author_id from book order by id")) {
                        while (rows.next()) {
                            read("author", rows.getInt(1));
                        }
                    }
                }

                private void read(String table, int id) throws SQLException {
                    try (PreparedStatement row = connection.prepareStatement("select * from " + table + " where id = ?")) {
                        row.setInt(1, id);
                        ResultSet found = row.executeQuery();
                        found.next();
                        found.getString(2);
                    }
                }
            }
            """;

    private static final String TESTS_END = "}\n\nclass Shelf";

    private static final List<String> RATCHET = List.of("-Dfetchonce.mode=ratchet");

    @TempDir
    Path directory;

    @BeforeEach
    void record() throws Exception {
        TestJvm jvm = run(SUITE, List.of("-Dfetchonce.baseline=record"), Map.of());

        assertThat(jvm.output()).contains("SUCCESSFUL lists()", "SUCCESSFUL lists_within_its_budget()");
        assertThat(baseline().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.rule()).isEqualTo("n-plus-one");
            assertThat(entry.place()).isEqualTo("com.acme.suite.Shelf#list");
        });
        assertThat(baseline().recorded()).hasSize(3);
    }

    @Test
    void passes_what_was_recorded() throws Exception {
        Baseline before = baseline();

        TestJvm jvm = run(SUITE, RATCHET, Map.of());

        assertThat(jvm.output()).contains("SUCCESSFUL lists()", "SUCCESSFUL lists_within_its_budget()");
        assertThat(baseline()).isEqualTo(before);
    }

    @Test
    void fails_a_new_one_and_names_it_alone() throws Exception {
        String more = SUITE.replace(TESTS_END, """
                    @Test
                    void counts() throws SQLException {
                        new Shelf(connection).list();
                        for (int id = 101; id <= 106; id++) {
                            new Shelf(connection).read("book", id % 3 + 1);
                        }
                    }
                """ + TESTS_END).replace("private void read", "void read");

        TestJvm jvm = run(more, RATCHET, Map.of());

        assertThat(jvm.output())
                .contains(
                        "SUCCESSFUL lists()",
                        "SUCCESSFUL lists_within_its_budget()",
                        "FAILED counts()",
                        "BookSuite.counts: expected nothing that fetchonce-baseline.json does not know, but found 1 new or"
                                + " worse.",
                        "6 × select * from book where id = ?")
                .doesNotContain(" × select * from author");
    }

    @Test
    void fails_what_gets_worse() throws Exception {
        TestJvm jvm = run(SUITE.replace("i <= 3", "i <= 5").replace("104 - i", "106 - i"), RATCHET, Map.of());

        assertThat(jvm.output())
                .contains("FAILED lists()", "    since the baseline: 3 → 5 queries\n")
                .contains("FAILED lists_within_its_budget()");
    }

    @Test
    void forgets_what_was_solved() throws Exception {
        String solved = SUITE.replace("read(\"author\", rows.getInt(1));", "rows.getInt(1);");

        TestJvm jvm = run(solved, RATCHET, Map.of());

        assertThat(jvm.output()).contains("SUCCESSFUL lists()", "SUCCESSFUL lists_within_its_budget()");
        assertThat(baseline().entries()).isEmpty();
        assertThat(baseline().recorded()).isEmpty();
        assertThat(run(SUITE, RATCHET, Map.of()).output())
                .contains("FAILED lists()", "FAILED lists_within_its_budget()");
    }

    @Test
    void knows_moved_lines_and_renamed_tests_again() throws Exception {
        String moved = SUITE.replace("void lists()", "void shows_all()")
                .replace("void lists_within_its_budget()", "void shows_all_within_its_budget()")
                .replace("void list()", "// moved\n\n\n    void list()");

        TestJvm jvm = run(moved, RATCHET, Map.of());

        assertThat(jvm.output()).contains("SUCCESSFUL shows_all()", "SUCCESSFUL shows_all_within_its_budget()");
        assertThat(baseline().entries()).hasSize(1);
        assertThat(run(moved, RATCHET, Map.of()).output())
                .contains("SUCCESSFUL shows_all()", "SUCCESSFUL shows_all_within_its_budget()");
    }

    @Test
    void knows_a_renamed_method_again_in_which_it_loops() throws Exception {
        String renamed = SUITE.replace("list()", "all()");

        assertThat(run(renamed, RATCHET, Map.of()).output()).contains("SUCCESSFUL lists()");
        assertThat(baseline().entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.place()).isEqualTo("com.acme.suite.Shelf#all"));
        assertThat(run(renamed, RATCHET, Map.of()).output()).contains("SUCCESSFUL lists()");
    }

    @Test
    void does_not_forget_tests_that_did_not_run() throws Exception {
        Baseline before = baseline();

        TestJvm.run(directory, RATCHET, com.acme.fixtures.Unconcerned.class);

        assertThat(baseline()).isEqualTo(before);
    }

    @Test
    void is_neither_made_nor_changed_in_ci() throws Exception {
        Map<String, String> ci = Map.of("CI", "true");
        Baseline before = baseline();

        assertThat(run(SUITE, List.of("-Dfetchonce.baseline=record"), ci).output())
                .contains("FAILED lists()", "fetchonce.baseline is record, but this is CI");
        assertThat(run(SUITE.replace("read(\"author\", rows.getInt(1));", ""), RATCHET, ci)
                        .output())
                .contains("SUCCESSFUL lists()");
        assertThat(baseline()).isEqualTo(before);
    }

    @Test
    void fails_everything_where_its_baseline_cannot_be_read() throws Exception {
        Files.writeString(directory.resolve(BaselineFile.NAME), "{\"version\": 1");

        assertThat(run(SUITE, RATCHET, Map.of()).output()).contains("FAILED lists()", "but the JSON is cut off");
    }

    @Test
    void says_how_to_make_a_baseline_where_there_is_none() throws Exception {
        Files.delete(directory.resolve(BaselineFile.NAME));

        assertThat(run(SUITE, RATCHET, Map.of()).output())
                .contains("FAILED lists()", "There is no such file: -Dfetchonce.baseline=record writes it.");
        assertThat(directory.resolve(BaselineFile.NAME)).doesNotExist();
    }

    private Baseline baseline() throws Exception {
        return BaselineFile.read(directory.resolve(BaselineFile.NAME));
    }

    private TestJvm run(String suite, List<String> flags, Map<String, String> environment) throws Exception {
        Path classes = Sources.compile(directory, "BookSuite.java", suite);
        String classPath = classes + File.pathSeparator + TestJvm.classPath();
        return TestJvm.run(directory, flags, environment, classPath, List.of("com.acme.suite.BookSuite"));
    }
}
