package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.Fetchonce;
import dev.fetchonce.model.Finding;
import dev.fetchonce.model.UnitKind;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a test writes to have data is no finding; what the code under test writes is one. */
class SetUpTest {
    private final List<Finding> inConstructor = in(UnitKind.MAIN, db -> Importer.tags(db, 700));
    private List<Finding> inLifeCycle = List.of();

    SetUpTest() throws SQLException {}

    @BeforeEach
    void fillBefore() throws SQLException {
        inLifeCycle = inTest(db -> Importer.tags(db, 100));
    }

    @Test
    void the_life_cycle_methods_of_a_test_are_silent() {
        assertThat(inLifeCycle).isEmpty();
    }

    @Test
    void the_construction_of_a_test_is_silent_though_it_is_before_the_test() throws SQLException {
        assertThat(inConstructor).isEmpty();
        assertThat(in(UnitKind.MAIN, db -> Importer.tags(db, 700)))
                .extracting(Finding::rule)
                .containsExactly("row-by-row-insert");
    }

    @Test
    void the_test_class_itself_is_silent() throws SQLException {
        assertThat(inTest(db -> {
                    for (int i = 0; i < 6; i++) {
                        db.update("insert into tag (id, name) values (?, 'x')", 200 + i);
                    }
                }))
                .isEmpty();
    }

    @Test
    void what_the_test_class_extends_is_silent() throws SQLException {
        assertThat(in(UnitKind.TEST, "com.acme.WritingTags", TagWriting::write)).isEmpty();
        assertThat(inTest(TagWriting::write)).extracting(Finding::rule).containsExactly("row-by-row-insert");
    }

    @Test
    void a_fixture_is_silent() throws SQLException {
        assertThat(inTest(TagFixture::fill)).isEmpty();
    }

    @Test
    void a_fixture_nested_in_another_class_is_silent() throws SQLException {
        assertThat(inTest(Importer.NightFixture::fill)).isEmpty();
    }

    @Test
    void the_code_under_test_is_found() throws SQLException {
        assertThat(inTest(db -> Importer.tags(db, 400)))
                .extracting(Finding::rule)
                .containsExactly("row-by-row-insert");
    }

    @Test
    void a_fixture_outside_of_tests_is_found() {
        try (Db db = new Db()) {
            assertThat(db.findings(TagFixture::fill)).extracting(Finding::rule).containsExactly("row-by-row-insert");
        }
    }

    @Test
    void a_script_is_silent() {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            script.append("insert into tag (id, name) values (").append(500 + i).append(", 'x');\n");
        }
        try (Db db = new Db()) {
            assertThat(db.findings(each -> RunScript.execute(each.connection, new StringReader(script.toString()))))
                    .isEmpty();
        }
    }

    @Test
    void rows_for_a_table_of_the_units_own_making_that_it_reads_later_are_silent() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> {
                        each.update("create table fruit (id bigint primary key, name varchar(20))");
                        Importer.fruits(each);
                        each.longs("select id from fruit where name = ?", "x");
                    }))
                    .isEmpty();
        }
    }

    @Test
    void rows_for_a_new_table_that_are_only_counted_are_found() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> {
                        each.update("create table fruit (id bigint primary key, name varchar(20))");
                        Importer.fruits(each);
                        each.longs("select count(*) from fruit");
                    }))
                    .extracting(Finding::rule)
                    .containsExactly("row-by-row-insert");
        }
    }

    @Test
    void rows_for_a_temporary_table_are_found() {
        try (Db db = new Db()) {
            assertThat(db.findings(each -> {
                        each.update("create local temporary table fruit (id bigint primary key, name varchar(20))");
                        Importer.fruits(each);
                        each.longs("select id from fruit where name = ?", "x");
                    }))
                    .extracting(Finding::rule)
                    .containsExactly("row-by-row-insert");
        }
    }

    private static List<Finding> inTest(Db.Work work) throws SQLException {
        return in(UnitKind.TEST, work);
    }

    private static List<Finding> in(UnitKind kind, Db.Work work) throws SQLException {
        return in(kind, "com.acme.SetUpTest", work);
    }

    private static List<Finding> in(UnitKind kind, String type, Db.Work work) throws SQLException {
        try (Db db = new Db();
                Fetchonce.Unit unit = db.fetchonce.unit(kind, type.replace("com.acme.", "") + ".it", type + "#it")) {
            work.run(db);
            return unit.finish().findings();
        }
    }
}
