package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differ;
import static dev.fetchonce.sql.Fingerprints.isNormalised;
import static dev.fetchonce.sql.Fingerprints.share;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static dev.fetchonce.sql.Fingerprints.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** R6: parameters are the same values as literals. */
class ParametersTest {
    @Test
    void every_spelling_shares_with_the_literal() {
        shareEverywhere(
                "select a from t where b = ?",
                "select a from t where b = ?1",
                "select a from t where b = $1",
                "select a from t where b = :1",
                "select a from t where b = :name",
                "select a from t where b = :\"x\"",
                "select a from t where b = 42");
        for (Dialect each : EnumSet.of(Dialect.SQLSERVER, Dialect.SQLITE, Dialect.STANDARD)) {
            share(each, "select a from t where b = ?", "select a from t where b = @P0");
        }
        for (Dialect each : EnumSet.of(Dialect.SQLSERVER, Dialect.SQLITE)) {
            share(
                    each,
                    "select a from t where b < ?",
                    "select a from t where b<@x",
                    "select a from t where b < @other");
        }
    }

    @Test
    void jdbc_parameters_are_numbered() {
        StatementText text = text(Dialect.H2, "select a from t where b = ? and c = 5 and d in (?, ?, ?) and e = ?");
        assertThat(text.valueCount()).isEqualTo(4);
        assertThat(text.parameterOf(0)).isEqualTo(1);
        assertThat(text.parameterOf(1)).isZero();
        assertThat(text.parameterOf(2)).isEqualTo(2);
        assertThat(text.parameterOf(3)).isEqualTo(5);
        assertThat(text(Dialect.H2, "select ?2, ?1").parameterOf(0)).isEqualTo(2);
        assertThat(text(Dialect.POSTGRESQL, "select $1, :x").parameterOf(1)).isZero();
    }

    @Test
    void question_marks_inside_strings_comments_and_names_do_not_count() {
        StatementText text = text(Dialect.H2, "select '?', \"a?\" /* ? */ from t where b = ? -- ?");
        assertThat(text.valueCount()).isEqualTo(2);
        assertThat(text.parameterOf(1)).isEqualTo(1);
    }

    @Test
    void casts_assignments_and_system_variables_are_no_parameters() {
        differ(Dialect.POSTGRESQL, "select a::int from t", "select a::text from t");
        isNormalised(Dialect.ORACLE, "begin x := 5; end;", "begin x := ?; end");
        differ(Dialect.SQLSERVER, "select @@identity", "select @@rowcount", "select ?");
        differ(Dialect.MYSQL, "select @a", "select @b", "select ?");
    }

    @Test
    void postgresql_slices_are_no_parameters() {
        isNormalised(Dialect.POSTGRESQL, "select a[1:2] from t where b = :2", "select a[? : ?] from t where b = ?");
        assertThat(text(Dialect.POSTGRESQL, "select a[:2], a[x:y] from t").valueCount())
                .isEqualTo(1);
    }

    @Test
    void postgresql_json_operators_are_no_parameters() {
        StatementText doubled =
                text(Dialect.POSTGRESQL, "select a from t where j ?? 'x' and k ??| ? and l ??& array['a'] and m = ?");
        assertThat(doubled.valueCount()).isEqualTo(4);
        assertThat(doubled.parameterOf(1)).isEqualTo(1);
        assertThat(doubled.parameterOf(3)).isEqualTo(2);
        share(
                Dialect.POSTGRESQL,
                "select a from t where j ?? 'x' and k ??| array['a']",
                "select a from t where j ? 'x' and k ?| array['b', 'c']");
        differ(
                Dialect.POSTGRESQL,
                "select a from t where j ?? 'x'",
                "select a from t where j ??| 'x'",
                "select a from t where j ??& 'x'",
                "select a from t where j = 'x'");
    }

    @Test
    void postgresql_parameters_beside_words_stay_parameters() {
        StatementText text = text(
                Dialect.POSTGRESQL,
                "select ?||'x', ? || a from t where a like ? escape ? and ?::int = b and (?) is null fetch first ? rows only");
        assertThat(text.valueCount()).isEqualTo(8);
        assertThat(text.parameterOf(7)).isEqualTo(7);
    }

    @Test
    void call_escapes_have_their_result_first() {
        StatementText text = text(Dialect.ORACLE, "{? = call f(?, 5)}");
        assertThat(text.parameterOf(0)).isEqualTo(1);
        assertThat(text.parameterOf(1)).isEqualTo(2);
        isNormalised(Dialect.ORACLE, "{?=call f(?,5)}", "{? = call f(?, ?)}");
    }

    @Test
    void oracles_database_links_stay() {
        differ(Dialect.ORACLE, "select a from t@x", "select a from t@y", "select a from t");
    }
}
