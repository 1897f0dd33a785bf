package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text tells besides its fingerprint: operation, tables, wildcards, and an example for people. */
class StatementTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT | select 1",
                "SELECT | ((select 1) union (select 2))",
                "SELECT | /* x */ -- y",
                "SELECT | with a as (select 1), b as (delete from t returning id) select * from a",
                "INSERT | insert into t values (1)",
                "INSERT | replace into t values (1)",
                "INSERT | with a as (select 1) insert into t select * from a",
                "UPDATE | update t set a = 1",
                "UPDATE | with a as (select 1) update t set a = 1",
                "DELETE | delete from t",
                "MERGE | merge into t using s on (1=1) when matched then delete",
                "CALL | call p(1)",
                "CALL | {call p(?)}",
                "CALL | {? = call p(?)}",
                "CALL | {?=call p(?)}",
                "CALL | exec p 1",
                "CALL | execute p",
                "CALL | begin p(1); end;",
                "CALL | declare x int; begin null; end;",
                "DDL | create table t (a int)",
                "DDL | alter table t add a int",
                "DDL | drop table t",
                "DDL | truncate table t",
                "DDL | comment on table t is 'x'",
                "DDL | grant select on t to x",
                "TRANSACTION | commit",
                "TRANSACTION | ROLLBACK to savepoint x",
                "TRANSACTION | savepoint x",
                "TRANSACTION | set transaction read only",
                "TRANSACTION | begin",
                "TRANSACTION | begin work;",
                "TRANSACTION | start transaction",
                "INSERT | select id from final table (insert into tag (id) values (?)) tag",
                "DELETE | select id from old table (delete from tag where id = ?)",
                "SELECT | select * from table(numbers(?))",
                "OTHER | explain select 1",
                "OTHER | show tables",
                "OTHER | values 1",
                "OTHER | set search_path = x",
                "OTHER | \"select\" 1",
                "OTHER | ?",
                "OTHER | nonsense",
            })
    void tells_the_operation(Operation operation, String sql) {
        String whole = sql.endsWith("-- y") ? sql + "\nselect 1" : sql;
        assertThat(text(Dialect.STANDARD, whole).operation()).isEqualTo(operation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b | select 1 from a, b x where y in (1)",
                "a,b,c | select 1 from a x join s.b on 1=1 left outer join \"C\" y using (id)",
                "a,b | select 1 from a where id in (select id from b)",
                "a | select extract(year from d), trim(both 'x' from e), substring(f from 1 for 2) from a where d is distinct from e",
                "a | select 1 from a for update",
                "a,b | with x as (select 1 from a), y (c) as (select 2 from b) select 1 from x join y on 1=1",
                "b | select 1 from f(1) g, lateral h(2) i, b",
                "a,b | insert into a (x) select y from b",
                "a | insert into a values (1) on conflict (x) do update set y = 1",
                "a | insert into s.a values (1) on duplicate key update y = 1",
                "a | update only a set x = 1",
                "a,b | update a set x = 1 from b where a.id = b.id",
                "a | delete from a where x = 1",
                "a,b | delete x from a x join b on 1=1",
                "a,b | delete from a using b where 1=1",
                "a,b | merge into a using b on (1=1) when matched then update set x = 1 when not matched then insert (y) values (1)",
                "a | create table if not exists s.a (x int references b (id) on delete cascade)",
                "a | create unique index i on a (x)",
                "a,b | drop table if exists a, b",
                "a | truncate table a",
                "a,b | select 1 from {oj a left outer join b on a.id = b.id}",
                "a,b | select 1 from (a join b on 1=1)",
                "a | select 1 from db..a with (nolock)",
                "a,b | select 1 from a union all select 2 from b",
            })
    void tells_the_tables(String tables, String sql) {
        assertThat(text(Dialect.STANDARD, sql).tables()).as(sql).containsExactly(tables.split(",", -1));
    }

    @Test
    void a_wildcard_stands_for_columns() {
        assertThat(text(Dialect.H2, "select * from t").wildcard()).isTrue();
        assertThat(text(Dialect.H2, "select a.*, b from t a").wildcard()).isTrue();
        assertThat(text(Dialect.SQLSERVER, "select top 5 * from t").wildcard()).isTrue();
        assertThat(text(Dialect.H2, "select count(*), a * b, 2*3 from t").wildcard())
                .isFalse();
    }

    @Test
    void an_example_hides_strings_and_numbers_and_keeps_the_rest() {
        StatementText text = text(
                Dialect.MYSQL,
                "/* route */ SELECT  a.Name,'Bob' FROM t a\nWHERE a.id=42 AND a.x IN('a',\"b\") AND b IS NULL AND c = TRUE "
                        + "AND d = -1.5e3 AND e=? ORDER BY 2 LIMIT 5, 10 # end");
        assertThat(text.example(false))
                .isEqualTo("SELECT a.Name,? FROM t a WHERE a.id=? AND a.x IN(?,?) AND b IS NULL AND c = TRUE "
                        + "AND d = ? AND e=? ORDER BY 2 LIMIT 5, 10");
        assertThat(text.example(true))
                .isEqualTo(
                        "SELECT a.Name,'Bob' FROM t a WHERE a.id=42 AND a.x IN('a',\"b\") AND b IS NULL AND c = TRUE "
                                + "AND d = -1.5e3 AND e=? ORDER BY 2 LIMIT 5, 10");
    }

    @Test
    void an_example_keeps_counts_and_lengths_of_types() {
        assertThat(text(Dialect.SQLSERVER, "select top (5) cast(a as varchar(20)) from t where b = 7")
                        .example(false))
                .isEqualTo("select top (5) cast(a as varchar(20)) from t where b = ?");
        assertThat(text(Dialect.H2, "select a from t where b = 'x' offset 10 rows fetch next 5 rows only")
                        .example(false))
                .isEqualTo("select a from t where b = ? offset 10 rows fetch next 5 rows only");
        assertThat(text(Dialect.POSTGRESQL, "select 'x'::numeric(10,2)").example(false))
                .isEqualTo("select ?::numeric(10,2)");
    }

    @Test
    void an_example_never_glues_words_to_question_marks() {
        assertThat(text(Dialect.H2, "select'a'from t where b='x'and c=DATE'2020-01-01'")
                        .example(false))
                .isEqualTo("select ? from t where b=? and c=?");
    }

    @Test
    void an_example_hides_what_an_unterminated_string_holds() {
        assertThat(text(Dialect.H2, "select a from t where b = 'secret").example(false))
                .isEqualTo("select a from t where b = ?");
    }

    @Test
    void a_long_example_is_cut() {
        String sql = "select a from t where b in (" + "'secret', ".repeat(10_000) + "'x')";
        assertThat(text(Dialect.H2, sql).example(true)).hasSize(16_384);
        assertThat(text(Dialect.H2, sql).example(false))
                .hasSizeLessThanOrEqualTo(16_384)
                .doesNotContain("secret");
    }
}
