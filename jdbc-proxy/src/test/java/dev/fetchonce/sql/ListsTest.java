package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differEverywhere;
import static dev.fetchonce.sql.Fingerprints.isNormalised;
import static dev.fetchonce.sql.Fingerprints.share;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static dev.fetchonce.sql.Fingerprints.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** R9 and R12: equal neighbours in a list are one element, and the size stands aside. */
class ListsTest {
    @Test
    void in_lists_of_every_length_share() {
        shareEverywhere(
                "select a from t where b in (?)",
                "select a from t where b in (?, ?)",
                "select a from t where b in (1, 2, 3, 4)",
                "select a from t where b in ('x', null, 5, ?)");
        shareEverywhere("select a from t where b not in (?)", "select a from t where b not in (1,2)");
    }

    @Test
    void tuples_keep_their_arity() {
        shareEverywhere(
                "select c from t where (a, b) in ((?, ?))", "select c from t where (a,b) in ((?,?),(?,?),(?,?))");
        differEverywhere("select c from t where (a, b) in ((?, ?))", "select c from t where (a, b) in ((?, ?, ?))");
    }

    @Test
    void elements_may_be_expressions() {
        shareEverywhere("select a from t where b in (upper(?))", "select a from t where b in (upper(?), upper(?))");
        shareEverywhere(
                "select a from t where b in (cast(? as int))",
                "select a from t where b in (cast(1 as int), cast(2 as int))");
        share(
                Dialect.POSTGRESQL,
                "select a from t where b in (?::uuid)",
                "select a from t where b in (?::uuid, ?::uuid)");
        differEverywhere("select a from t where b in (upper(?))", "select a from t where b in (lower(?))");
    }

    @Test
    void only_neighbours_fold() {
        differEverywhere(
                "select a from t where b in (?, c, ?)",
                "select a from t where b in (?, c)",
                "select a from t where b in (?)");
        shareEverywhere("select a from t where b in (?, c, ?)", "select a from t where b in (1, 2, c, 3, 4)");
    }

    @Test
    void rows_of_values_fold() {
        shareEverywhere(
                "insert into t (a, b) values (?, now())",
                "insert into t (a, b) values (?, now()), (?, now())",
                "insert into t(a,b) values(1,now()),(2,now()),(3,now())");
        differEverywhere("insert into t values (?, ?)", "insert into t values (?)", "insert into t values (?, ?, ?)");
        differEverywhere("insert into t values (?, a), (?, b)", "insert into t values (?, a)");
        share(Dialect.MYSQL, "insert into t values row(?, ?)", "insert into t values row(1,2), row(3,4)");
        share(
                Dialect.MYSQL,
                "insert into t (a) values (?) on duplicate key update a = values(a), b = values(b)",
                "insert into t (a) values (1), (2) on duplicate key update a = values(a), b = values(b)");
        share(
                Dialect.POSTGRESQL,
                "insert into t (a) values (?) on conflict (a) do update set a = excluded.a returning id",
                "insert into t (a) values (1), (2) on conflict (a) do update set a = excluded.a returning id");
        share(
                Dialect.SQLSERVER,
                "select a from (values (?, ?)) v (a, b)",
                "select a from (values (1,2),(3,4)) v (a, b)");
        share(Dialect.DERBY, "values ?", "values 1, 2, 3");
    }

    @Test
    void arrays_fold() {
        for (Dialect each : EnumSet.of(Dialect.POSTGRESQL, Dialect.H2, Dialect.HSQLDB, Dialect.STANDARD)) {
            share(each, "select a from t where b = any (array[?])", "select a from t where b = any(array[1,2,3])");
            Fingerprints.differ(each, "select array[[?, ?]]", "select array[[?]]");
        }
    }

    @Test
    void columns_sub_selects_and_arguments_stay() {
        differEverywhere("select ?, ? from t", "select ? from t");
        differEverywhere("select f(?, ?) from t", "select f(?) from t");
        differEverywhere(
                "select a from t where b in (select ?, ? from u)", "select a from t where b in (select ? from u)");
        differEverywhere("select a from t group by ?, ?", "select a from t group by ?");
        differEverywhere("select (?, ?)", "select (?)");
    }

    @Test
    void the_size_stands_aside() {
        assertThat(text(Dialect.H2, "select a from t where b in (1, 2, 3)").largestList())
                .isEqualTo(3);
        assertThat(text(Dialect.H2, "select a from t where b in (1) and c in (1, 2)")
                        .largestList())
                .isEqualTo(2);
        assertThat(text(Dialect.H2, "select a from t where (b, c) in ((?, ?))").largestList())
                .isEqualTo(1);
        assertThat(text(Dialect.H2, "insert into t values (1, 2), (3, 4)").largestList())
                .isEqualTo(2);
        assertThat(text(Dialect.H2, "select ?, ? from t").largestList()).isEqualTo(1);
    }

    @Test
    void the_first_element_gives_the_values() {
        StatementText text = text(Dialect.H2, "select c from t where (a, b) in ((?, 5), (?, 6)) and d = ?");
        assertThat(text.valueCount()).isEqualTo(3);
        assertThat(text.parameterOf(0)).isEqualTo(1);
        assertThat(text.literalHash(1)).isEqualTo(ValueHash.ofLong(5));
        assertThat(text.parameterOf(2)).isEqualTo(3);
    }

    @Test
    void all_literals_are_in_their_hash() {
        long two = text(Dialect.H2, "select a from t where b in (1, 2)").literalsHash();
        assertThat(text(Dialect.H2, "select a from t where b in (1, 3)").literalsHash())
                .isNotEqualTo(two);
        assertThat(text(Dialect.H2, "select a from t where b in (1,2)").literalsHash())
                .isEqualTo(two);
        assertThat(text(Dialect.H2, "select a from t where b in (?, ?)").literalsHash())
                .isZero();
    }

    @Test
    void lists_inside_lists_fold_from_inside() {
        isNormalised(
                Dialect.H2,
                "select a from t where b in ((select c from u where d in (1, 2)), (select c from u where d in (3)))",
                "select a from t where b in ((select c from u where d in (?)))");
    }
}
