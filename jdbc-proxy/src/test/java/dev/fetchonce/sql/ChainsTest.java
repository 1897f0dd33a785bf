package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differEverywhere;
import static dev.fetchonce.sql.Fingerprints.isNormalised;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static dev.fetchonce.sql.Fingerprints.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import org.junit.jupiter.api.Test;

/** R10: equal neighbours in a chain are one link and a mark. */
class ChainsTest {
    @Test
    void or_chains_of_composite_ids_share() {
        shareEverywhere(
                "select c from t where a=? and b=? or a=? and b=?",
                "select c from t where a=? and b=? or a=? and b=? or a=1 and b=2");
        shareEverywhere(
                "select c from t where (a=? and b=?) or (a=? and b=?) order by c",
                "select c from t where (a=? and b=?) or (a=? and b=?) or (a=? and b=?) order by c");
        shareEverywhere(
                "select c from t where d=? and ((a=? and b=?) or (a=? and b=?))",
                "select c from t where d=? and ((a=? and b=?) or (a=? and b=?) or (a=? and b=?))");
    }

    @Test
    void the_mark_keeps_one_apart_from_many() {
        differEverywhere("select a from t where id = ?", "select a from t where id = ? or id = ?");
        isNormalised(Dialect.H2, "select a from t where id=1 or id=2 or id=3", "select a from t where id = ? or ...");
        isNormalised(
                Dialect.DB2,
                "select c from t where a=? and b=? or a=? and b=? order by c",
                "select c from t where a = ? and b = ? or ... order by c");
    }

    @Test
    void lists_beyond_the_limit_share_among_themselves() {
        shareEverywhere(
                "select a from t where (x in (?, ?) or x in (?))",
                "select a from t where (x in (?) or x in (?) or x in (?, ?, ?))");
        differEverywhere(
                "select a from t where (x in (?) or x in (?))",
                "select a from t where (x not in (?) and x not in (?))");
    }

    @Test
    void only_neighbours_and_only_or() {
        differEverywhere(
                "select a from t where b = ? or c = ?",
                "select a from t where b = ? or b = ?",
                "select a from t where b = ? and b = ?",
                "select a from t where b = ? or c = ? or b = ?",
                "select a from t where (b = ? or b = ?) and c = ?");
    }

    @Test
    void a_disjunct_begins_behind_on_having_when_and_a_parenthesis() {
        for (String before : new String[] {
            "select a from t join u on ", "select a from t group by a having ", "select case when ", "select (",
        }) {
            shareEverywhere(before + "x = ? or x = ? ", before + "x = ? or x = ? or x = ?");
        }
        isNormalised(
                Dialect.H2,
                "select case when a=1 or a=2 then 1 else 2 end from t left join u on x=1 or x=2 left join v on y=1 where b=1",
                "select case when a = ? or ... then ? else ? end from t left join u on x = ? or ... left join v on y = ? where b = ?");
        isNormalised(
                Dialect.H2,
                "select a from t where left(b, 1) = 'x' or left(b, 1) = 'y' limit 5",
                "select a from t where left(b, ?) = ? or ... limit ?".replace("left(", "left ("));
    }

    @Test
    void union_branches_fold() {
        shareEverywhere(
                "select a from t union all select a from t",
                "select a from t union all select a from t union all select a from t");
        shareEverywhere(
                "insert into t select ?, ? from dual union all select ?, ? from dual",
                "insert into t select 1, 2 from dual union all select 3, 4 from dual union all select 5, 6 from dual");
        shareEverywhere(
                "(select a from t) union (select a from t) order by a",
                "(select a from t) union (select a from t) union (select a from t) order by a");
        differEverywhere(
                "select a from t",
                "select a from t union select a from t",
                "select a from t union all select a from t",
                "select a from t union all select b from t",
                "select a from t intersect select a from t");
    }

    @Test
    void statements_fold() {
        shareEverywhere(
                "update t set a = ? where id = ?; update t set a = ? where id = ?",
                "update t set a = 1 where id = 2; update t set a = 3 where id = 4; update t set a = 5 where id = 6;");
        differEverywhere("update t set a = ?", "update t set a = ?; update t set a = ?");
        isNormalised(
                Dialect.SQLSERVER,
                "insert into t values (1); insert into t values (2);",
                "insert into t values (?); ...");
    }

    @Test
    void the_length_of_a_chain_stands_aside() {
        assertThat(text(Dialect.H2, "select a from t where id=? or id=? or id=?")
                        .largestList())
                .isEqualTo(3);
        assertThat(text(Dialect.H2, "select 1; select 2").largestList()).isEqualTo(2);
        assertThat(text(Dialect.H2, "select a from t where id=? or x=?").largestList())
                .isEqualTo(1);
    }

    @Test
    void equality_list_and_any_stay_three_shapes() {
        differEverywhere(
                "select a from t where id = ?",
                "select a from t where id in (?)",
                "select a from t where id = any (?)");
    }
}
