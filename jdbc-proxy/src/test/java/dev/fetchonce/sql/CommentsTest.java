package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differ;
import static dev.fetchonce.sql.Fingerprints.isNormalised;
import static dev.fetchonce.sql.Fingerprints.share;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** R2: comments vanish, but part tokens. */
class CommentsTest {
    private static final EnumSet<Dialect> MYSQL = EnumSet.of(Dialect.MYSQL, Dialect.MARIADB);
    private static final EnumSet<Dialect> NESTING =
            EnumSet.of(Dialect.POSTGRESQL, Dialect.SQLSERVER, Dialect.H2, Dialect.DB2);

    @Test
    void line_and_block_comments_vanish() {
        shareEverywhere(
                "select a from t where b = ?",
                "select a -- the 'a\nfrom t where b = ?",
                "/* load Order */ select a from t where b = ? /* end */",
                "select/**/a/* x */from t where b/*\n*/= ? -- done",
                "select a from t where b = ? --");
    }

    @Test
    void comments_part_words() {
        for (Dialect each : Dialect.values()) {
            differ(each, "select ab from t", "select a/**/b from t");
        }
    }

    @Test
    void hints_vanish_with_their_values() {
        shareEverywhere(
                "select a from t",
                "select /*+ MAX_EXECUTION_TIME(7995) */ a from t",
                "select /*+ FIRST_ROWS */ a from t",
                "SELECT /*+ INDEX(t i) */ a FROM t");
    }

    @Test
    void mysql_needs_a_blank_behind_two_minus_signs() {
        for (Dialect each : MYSQL) {
            share(each, "select 5 - -3", "select 5--3");
            share(each, "select a - ? from t", "select a--1 from t");
            share(each, "select ?", "select 5-- 3", "select 5--");
        }
        for (Dialect each : EnumSet.complementOf(MYSQL)) {
            share(each, "select ?", "select 5--3");
        }
    }

    @Test
    void a_hash_begins_a_comment_in_mysql_alone() {
        for (Dialect each : MYSQL) {
            share(each, "select a from t", "select a # b\nfrom t", "select a from t#x");
        }
        differ(Dialect.SQLSERVER, "select a from #tmp", "select a from tmp", "select a from ##tmp", "select a from");
        differ(
                Dialect.POSTGRESQL,
                "select a #> b from t",
                "select a #- b from t",
                "select a from t",
                "select a # b from t");
    }

    @Test
    void block_comments_nest_where_the_database_nests_them() {
        String sql = "select a /* x /* y */ z */ from t";
        for (Dialect each : NESTING) {
            share(each, "select a from t", sql);
        }
        for (Dialect each : EnumSet.complementOf(NESTING)) {
            if (MYSQL.contains(each)) {
                share(each, "select a z from t", sql);
            } else {
                isNormalised(each, sql, "select a z * / from t");
            }
        }
    }

    @Test
    void executable_comments_are_code_in_mysql() {
        for (Dialect each : MYSQL) {
            share(each, "select straight_join a from t", "select /*!50000 straight_join */ a from t");
            share(each, "select straight_join a from t", "select /*! straight_join */ a from t");
            share(each, "select a from t where x = ?", "select a from t /*M!100100 where x = 5 */");
        }
        share(Dialect.H2, "select a from t", "select /*!50000 straight_join */ a from t");
    }

    @Test
    void a_comment_that_never_ends_takes_the_rest() {
        for (Dialect each : Dialect.values()) {
            share(each, "select a from t", "select a from t /* and so on", "select a from t -- and so on");
        }
    }

    @Test
    void comments_inside_strings_and_names_are_none() {
        shareEverywhere("select a from t where b = ? and c = ?", "select a from t where b = '/* -- ' and c = ' */'");
        isNormalised(Dialect.H2, "select \"a--b\" from t", "select \"a--b\" from t");
    }

    @Test
    void the_first_comment_is_kept_aside() {
        assertThat(Fingerprints.text(Dialect.H2, "/* select o from Order o */ select a from t /* b */")
                        .comment())
                .isEqualTo("select o from Order o");
        assertThat(Fingerprints.text(Dialect.H2, "select a from t /*controller='x',route='%2Fa'*/")
                        .comment())
                .isEqualTo("controller='x',route='%2Fa'");
        assertThat(Fingerprints.text(Dialect.MYSQL, "select a # why\nfrom t").comment())
                .isEqualTo("why");
        assertThat(Fingerprints.text(Dialect.H2, "select a from t").comment()).isEmpty();
    }
}
