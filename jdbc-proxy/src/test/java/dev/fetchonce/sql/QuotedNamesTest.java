package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differ;
import static dev.fetchonce.sql.Fingerprints.isNormalised;
import static dev.fetchonce.sql.Fingerprints.share;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** R4: quotes of names. */
class QuotedNamesTest {
    private static final EnumSet<Dialect> MYSQL = EnumSet.of(Dialect.MYSQL, Dialect.MARIADB);

    @Test
    void a_regular_name_loses_its_quotes() {
        for (Dialect each : EnumSet.complementOf(MYSQL)) {
            share(
                    each,
                    "select a.id from orders a",
                    "select \"a\".\"id\" from \"orders\" \"a\"",
                    "select a.\"ID\" from ORDERS a");
        }
        for (Dialect each : MYSQL) {
            share(
                    each,
                    "select a.id from orders a",
                    "select `a`.`id` from `orders` `a`",
                    "select a.`ID` from ORDERS a");
        }
        for (Dialect each : EnumSet.of(Dialect.SQLSERVER, Dialect.SQLITE)) {
            share(
                    each,
                    "select a.id from orders a",
                    "select [a].[id] from [orders] [a]",
                    "select [a].\"ID\" from `Orders` a");
        }
    }

    @Test
    void any_other_name_keeps_them_in_one_style() {
        share(Dialect.SQLSERVER, "select [a b] from t", "select \"a b\" from t", "select `a b` from t");
        isNormalised(Dialect.SQLSERVER, "select [a b], [c]]d], [1x] from t", "select \"a b\", \"c]d\", \"1x\" from t");
        isNormalised(Dialect.MYSQL, "select `a b`, `c``d` from t", "select `a b`, `c``d` from t");
        isNormalised(Dialect.H2, "select \"a b\", \"c\"\"d\", \"\" from t", "select \"a b\", \"c\"\"d\", \"\" from t");
        differ(
                Dialect.H2,
                "select \"a b\" from t",
                "select \"A b\" from t",
                "select a b from t",
                "select \"a  b\" from t");
    }

    @Test
    void a_quoted_word_is_never_a_keyword() {
        differ(Dialect.H2, "select \"null\" from t", "select null from t");
        differ(Dialect.H2, "select \"in\" (?, ?)", "select \"in\" (?)");
        differ(Dialect.H2, "insert into t \"values\" (?, ?), (?, ?)", "insert into t \"values\" (?, ?)");
        differ(Dialect.MYSQL, "select a from t where b = ? `or` b = ?", "select a from t where b = ? or b = ?");
        assertThat(Fingerprints.text(Dialect.H2, "select \"null\", \"true\", \"default\" from t")
                        .valueCount())
                .isZero();
        isNormalised(Dialect.H2, "select \"Order\" from \"Group\"", "select \"order\" from \"group\"");
        share(Dialect.SQLSERVER, "select [order] from [group]", "select \"order\" from \"GROUP\"");
    }

    @Test
    void keyword_like_names_behind_a_dot_need_no_quotes() {
        share(Dialect.H2, "select t.\"order\" from t", "select t.order from t", "select \"t\".\"Order\" from t");
        assertThat(Fingerprints.text(Dialect.H2, "select t.null, t.true from t").valueCount())
                .isZero();
    }

    @Test
    void double_quotes_enclose_strings_in_mysql_alone() {
        for (Dialect each : MYSQL) {
            share(
                    each,
                    "select a from t where b = ?",
                    "select a from t where b = \"x\"",
                    "select a from t where b = \"it's\"");
        }
        for (Dialect each : EnumSet.complementOf(MYSQL)) {
            differ(each, "select a from t where b = ?", "select a from t where b = \"x\"");
        }
    }

    @Test
    void brackets_are_an_index_elsewhere() {
        for (Dialect each : EnumSet.of(Dialect.POSTGRESQL, Dialect.H2, Dialect.HSQLDB, Dialect.STANDARD)) {
            share(each, "select a[?] from t", "select a[1] from t", "select a [ 2 ] from t");
            differ(each, "select a[?] from t", "select a[b] from t", "select a from t");
        }
    }

    @Test
    void unicode_names_are_names() {
        share(Dialect.POSTGRESQL, "select größe from straße", "select \"größe\" from \"STRAßE\"");
        isNormalised(Dialect.POSTGRESQL, "select U&\"d!0061ta\" from t", "select \"d!0061ta\" from t");
    }
}
