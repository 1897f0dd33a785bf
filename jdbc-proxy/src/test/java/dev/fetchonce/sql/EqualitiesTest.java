package dev.fetchonce.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select a from t where lower(name) = lower(?) | t.name",
                "select a from t where data ->> 'id' = ? | t.data",
                "select a from t where coalesce(t.code, '') = ? | t.code",
                "select a from t where ? = upper(code) | t.code",
                "select a from t where x in (select u.x from u where u.y = ?) | u.y",
                "select a from t union all select b from u where u.y = ? | u.y",
                "select a from t where cast(name as varchar(20)) = ? | t.name",
            })
    void the_column_that_a_value_is_compared_with_is_found(String sql, String column) {
        assertThat(ShapeParser.parse(StatementText.of(sql, Dialect.POSTGRESQL)).equalities())
                .anySatisfy(each -> assertThat(each.column()).hasToString(column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select a from t where b > ?",
                "select a from t where b <> ?",
                "select a from t where b not in (?)",
                "select a from t where b not like ?",
                "select a from t where (select max(b) from u) = ?",
                "select a from t where b in (?, c)",
                "select a from t limit ?",
            })
    void other_comparisons_are_none(String sql) {
        assertThat(ShapeParser.parse(StatementText.of(sql, Dialect.POSTGRESQL)).equalities())
                .isEmpty();
    }
}
