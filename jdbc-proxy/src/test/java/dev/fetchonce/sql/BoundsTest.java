package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differ;
import static dev.fetchonce.sql.Fingerprints.share;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static dev.fetchonce.sql.Fingerprints.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** R14, R15, R16: broken, long and deep texts, and the hash. */
class BoundsTest {
    @Test
    void an_unterminated_string_ends_as_a_value() {
        shareEverywhere("select a from t where b = ?", "select a from t where b = 'x", "select a from t where b = '");
        share(Dialect.POSTGRESQL, "select ?", "select $tag$ abc", "select E'a\\'", "select $$");
        share(Dialect.ORACLE, "select ?", "select q'[abc", "select q'[abc]", "select q'");
    }

    @Test
    void unknown_dialects_and_mysql_read_again_with_the_other_backslashes() {
        String escaped = "select a from t where b = 'it\\'s' and c = 'x'";
        for (Dialect each : EnumSet.of(Dialect.STANDARD, Dialect.MYSQL, Dialect.MARIADB)) {
            share(each, "select a from t where b = ? and c = ?", escaped);
            assertThat(text(each, escaped).literalHash(0)).isEqualTo(ValueHash.of("it's"));
            assertThat(text(each, escaped).example(false)).isEqualTo("select a from t where b = ? and c = ?");
        }
        String verbatim = "select a from t where b = 'c:\\' and c = 5";
        for (Dialect each : EnumSet.of(Dialect.STANDARD, Dialect.MYSQL, Dialect.MARIADB)) {
            share(each, "select a from t where b = ? and c = ?", verbatim);
        }
    }

    @Test
    void the_hash_is_the_same_in_every_release() {
        assertThat(text(Dialect.H2, "SELECT id FROM orders WHERE customer_id IN (?, ?)")
                        .fingerprint()
                        .hex())
                .isEqualTo("28f8d39b7b6b06ae");
        assertThat(text(Dialect.MYSQL, "select `a b` from `t` where x <> 'y' or x != 'z'")
                        .fingerprint()
                        .hex())
                .isEqualTo("b6e323adba89ee0e");
    }

    @Test
    void dialects_agree_where_the_text_means_the_same() {
        long hash = text(Dialect.STANDARD, "select a from t where b = ?").hash();
        for (Dialect each : Dialect.values()) {
            assertThat(text(each, "select a from t where b = 'x'").hash()).isEqualTo(hash);
        }
    }

    @Test
    void a_list_of_ten_thousand_is_read_whole() {
        StatementText text = text(Dialect.H2, "select a from t where b in (" + "?, ".repeat(9_999) + "?) and c = ?");
        assertThat(text.largestList()).isEqualTo(10_000);
        assertThat(text.truncated()).isFalse();
        assertThat(text.parameterOf(1)).isEqualTo(10_001);
        assertThat(text.fingerprint().sql()).isEqualTo("select a from t where b in (?) and c = ?");
    }

    @Test
    void a_megabyte_of_rows_is_read_whole() {
        StatementText text = text(
                Dialect.MYSQL,
                "insert into t values " + "(1, 'some text', now()), ".repeat(40_000) + "(1, 'x', now())");
        assertThat(text.sql().length()).isGreaterThan(1_000_000);
        assertThat(text.truncated()).isFalse();
        assertThat(text.largestList()).isEqualTo(40_001);
        assertThat(text.fingerprint().sql()).isEqualTo("insert into t values (?, ?, now())");
    }

    @Test
    void a_megabyte_that_does_not_fold_is_cut_and_says_so() {
        StringBuilder sql = new StringBuilder("select c0");
        for (int i = 1; sql.length() < 1_000_000; i++) {
            sql.append(", c").append(i);
        }
        StatementText text = text(Dialect.H2, sql + " from t where a = 1");
        assertThat(text.truncated()).isTrue();
        assertThat(text.operation()).isEqualTo(dev.fetchonce.model.Operation.SELECT);
        assertThat(text.example(false)).hasSizeLessThanOrEqualTo(16_384);
        assertThat(ShapeParser.parse(text).clauses()).isNull();
        assertThat(text(Dialect.H2, sql + " from t where a = 2").literalsHash()).isNotEqualTo(text.literalsHash());
    }

    @Test
    void deep_nesting_ends() {
        for (String open : new String[] {"(", "in (", "case when ", "[", "{", "a or (", "select (", "values ("}) {
            for (Dialect each : EnumSet.of(Dialect.H2, Dialect.MYSQL)) {
                StatementText text = text(each, "select " + open.repeat(10_000) + "1" + " or 1)".repeat(10_000));
                assertThat(text.fingerprint().sql()).startsWith("select");
                assertThat(ShapeParser.parse(text).clauses()).isNull();
            }
        }
        differ(
                Dialect.H2,
                "select " + "(".repeat(300) + "a" + ")".repeat(300),
                "select " + "(".repeat(301) + "a" + ")".repeat(301));
    }

    @Test
    void repeated_signs_quotes_and_comments_take_linear_time() {
        // Each of these is quadratic when every position looks ahead to the end: then this test takes hours.
        for (String part : new String[] {
            "- ", "-/* */", "'a' ", "$a$ ", "/*", "{d ", "date ", "q'[", "'\\'", ": ", "?? ", "a.", "1e", "\"x\" "
        }) {
            for (Dialect each : Dialect.values()) {
                assertThat(text(each, "select " + part.repeat(20_000))
                                .fingerprint()
                                .sql())
                        .startsWith("select");
            }
        }
    }
}
