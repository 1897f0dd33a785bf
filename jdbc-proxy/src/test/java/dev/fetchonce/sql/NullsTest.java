package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differEverywhere;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import org.junit.jupiter.api.Test;

/** R7: NULL, TRUE, FALSE and DEFAULT. */
class NullsTest {
    @Test
    void are_values_where_a_value_stands() {
        shareEverywhere(
                "update t set a = ?, b = ? where c = ?",
                "update t set a = null, b = true where c = FALSE",
                "update t set a = 1, b = 'x' where c = NULL");
        shareEverywhere("insert into t values (?, ?)", "insert into t values (null, true)");
    }

    @Test
    void are_words_behind_is_and_not_and_set() {
        differEverywhere(
                "select a from t where b is null",
                "select a from t where b is not null",
                "select a from t where b is true",
                "select a from t where b is false",
                "select a from t where b is ?");
        differEverywhere("create table t (a int not null)", "create table t (a int ?)");
        differEverywhere(
                "alter table t add foreign key (a) references u on delete set null",
                "alter table t add foreign key (a) references u on delete set default");
    }

    @Test
    void null_has_no_hash_and_booleans_have_theirs() {
        StatementText text = Fingerprints.text(Dialect.H2, "insert into t values (null, true, false, default)");
        assertThat(text.valueCount()).isEqualTo(4);
        assertThat(text.literalHash(0)).isEqualTo(ValueHash.NULL);
        assertThat(text.literalHash(1)).isEqualTo(ValueHash.of(true));
        assertThat(text.literalHash(2)).isEqualTo(ValueHash.of(false));
        assertThat(text.literalHash(3)).isEqualTo(ValueHash.NULL);
    }

    @Test
    void default_is_a_value_inside_a_row_alone() {
        shareEverywhere(
                "insert into t (a, b) values (?, ?)",
                "insert into t (a, b) values (default, ?)",
                "insert into t (a, b) values (?, DEFAULT)",
                "insert into t (a, b) values (1, default), (default, 2)");
        differEverywhere("insert into t default values", "insert into t values (default)");
        differEverywhere("update t set a = default", "update t set a = ?");
        differEverywhere("insert into t values (default(a))", "insert into t values (?)");
    }
}
