package dev.fetchonce.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Operation;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.model.QueryShape.Clauses;
import dev.fetchonce.model.QueryShape.Comparison;
import dev.fetchonce.model.QueryShape.Condition;
import dev.fetchonce.model.QueryShape.Join;
import dev.fetchonce.model.QueryShape.Projection;
import dev.fetchonce.model.QueryShape.Table;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes of the texts that frameworks send. */
class ShapeParserTest {
    private static QueryShape shape(Dialect dialect, String sql) {
        return ShapeParser.parse(StatementText.of(sql, dialect));
    }

    private static Clauses clauses(Dialect dialect, String sql) {
        return Objects.requireNonNull(shape(dialect, sql).clauses(), sql);
    }

    private static Condition equal(String table, String column, Integer... values) {
        return new Condition(new ColumnRef(table, column), Comparison.EQUAL, List.of(values));
    }

    private static Condition in(String table, String column, Integer... values) {
        return new Condition(new ColumnRef(table, column), Comparison.IN, List.of(values));
    }

    private static Condition other(String table, String column, Integer... values) {
        return new Condition(new ColumnRef(table, column), Comparison.OTHER, List.of(values));
    }

    private static Join join(String left, String leftColumn, String right, String rightColumn) {
        return new Join(new ColumnRef(left, leftColumn), new ColumnRef(right, rightColumn));
    }

    @Test
    void hibernate_6_with_a_left_join() {
        QueryShape shape = shape(
                Dialect.H2,
                "select o1_0.id,o1_0.customer_id,c1_0.name from orders o1_0 left join customer c1_0 on c1_0.id=o1_0.customer_id "
                        + "where o1_0.status=? and o1_0.total>100 order by o1_0.id desc offset ? rows fetch first ? rows only");
        assertThat(shape.operation()).isEqualTo(Operation.SELECT);
        assertThat(shape.tables())
                .containsExactly(new Table("orders", "o1_0", false), new Table("customer", "c1_0", false));
        assertThat(shape.projections())
                .containsExactly(
                        new Projection("id", new ColumnRef("orders", "id"), null),
                        new Projection("customer_id", new ColumnRef("orders", "customer_id"), null),
                        new Projection("name", new ColumnRef("customer", "name"), null));
        assertThat(shape.conditions()).containsExactly(equal("orders", "status", 0), other("orders", "total", 1));
        assertThat(shape.joins()).containsExactly(join("customer", "id", "orders", "customer_id"));
        assertThat(shape.limitValues()).containsExactly(2, 3);
        assertThat(shape.traits()).isEqualTo(new QueryShape.Traits(false, false, true, false, false, false));
        assertThat(shape.clauses())
                .isEqualTo(new Clauses(
                        "o1_0.id, o1_0.customer_id, c1_0.name",
                        "orders o1_0 LEFT JOIN customer c1_0 ON c1_0.id = o1_0.customer_id",
                        "o1_0.status = ?0 AND o1_0.total > ?1",
                        "",
                        "o1_0.id DESC",
                        "OFFSET ?2 ROWS FETCH FIRST ?3 ROWS ONLY",
                        List.of("?", "100", "?", "?"),
                        true));
    }

    @Test
    void hibernate_5_labels() {
        QueryShape shape = shape(
                Dialect.MYSQL,
                "select books0_.author_id as author_i3_1_0_, books0_.id as id1_1_1_ from book books0_ where books0_.author_id=?");
        assertThat(shape.projections())
                .extracting(Projection::label, Projection::column)
                .contains(org.assertj.core.groups.Tuple.tuple("author_i3_1_0_", new ColumnRef("book", "author_id")));
        assertThat(shape.conditions()).containsExactly(equal("book", "author_id", 0));
    }

    @Test
    void composite_ids_as_tuples_and_as_chains() {
        assertThat(shape(Dialect.POSTGRESQL, "select c from t where (t.a, t.b) in ((?,?),(?,?))")
                        .conditions())
                .containsExactly(in("t", "a", 0), in("t", "b", 1));
        assertThat(shape(Dialect.SQLSERVER, "select c from t where (a=? and b=?) or (a=? and b=?)")
                        .conditions())
                .containsExactly(in("t", "a", 0), in("t", "b", 1));
        assertThat(shape(Dialect.DB2, "select c from t where a=? and b=? or a=? and b=?")
                        .conditions())
                .containsExactly(in("t", "a", 0), in("t", "b", 1));
        assertThat(shape(Dialect.H2, "select c from t where (a, b) = (?, ?)").conditions())
                .containsExactly(equal("t", "a", 0), equal("t", "b", 1));
    }

    @Test
    void writes_a_folded_list_whole() {
        assertThat(clauses("select a from t where b in (?, ?, ?) and c = 'x' and d in ('p', 'q')")
                        .values())
                .containsExactly("?, ?, ?", "'x'", "'p', 'q'");
    }

    @Test
    void tells_whether_more_than_lists_was_folded() {
        assertThat(clauses("select a from t where b in (?, ?, ?)").whole()).isTrue();
        assertThat(clauses("select a from t where b = ? or b = ? or b = ?").whole())
                .isFalse();
        assertThat(clauses("select a from t where (b, c) in ((?, ?), (?, ?))").whole())
                .isFalse();
        assertThat(clauses("select a from t where b in (lower(?), lower(?))").whole())
                .isFalse();
    }

    private static Clauses clauses(String sql) {
        return java.util.Objects.requireNonNull(shape(Dialect.H2, sql).clauses());
    }

    @Test
    void lists_and_arrays() {
        assertThat(shape(Dialect.H2, "select a from t where b in (?, ?, ?)").conditions())
                .containsExactly(in("t", "b", 0));
        assertThat(shape(Dialect.POSTGRESQL, "select a from t where b = any (?)")
                        .conditions())
                .containsExactly(in("t", "b", 0));
        assertThat(shape(Dialect.POSTGRESQL, "select a from t where b = any (array[1,2]::int[])")
                        .conditions())
                .containsExactly(in("t", "b", 0));
        assertThat(shape(Dialect.ORACLE, "select a from t where (b in (?) or b in (?, ?))")
                        .conditions())
                .containsExactly(in("t", "b", 0));
        assertThat(shape(Dialect.H2, "select a from t where b not in (?) and c in (select d from u)")
                        .conditions())
                .containsExactly(other("t", "b", 0), other("t", "c"));
    }

    @Test
    void a_disjunct_is_no_condition_of_every_row() {
        assertThat(shape(Dialect.H2, "select a from t where b = ? or c = ?").conditions())
                .isEmpty();
        assertThat(shape(Dialect.H2, "select a from t where x = ? and (b = ? or c = ?)")
                        .conditions())
                .containsExactly(equal("t", "x", 0));
    }

    @Test
    void conditions_of_an_inner_join_hold_for_every_row_those_of_an_outer_do_not() {
        QueryShape shape = shape(
                Dialect.H2,
                "select a.x from a join b on b.id = a.b_id and b.kind = ? left join c on c.id = b.c_id and c.kind = ? where a.id = ?");
        assertThat(shape.conditions()).containsExactly(equal("b", "kind", 0), equal("a", "id", 2));
        assertThat(shape.joins()).containsExactly(join("b", "id", "a", "b_id"), join("c", "id", "b", "c_id"));
        assertThat(shape(Dialect.H2, "select 1 from a, b where a.id = b.a_id").joins())
                .containsExactly(join("a", "id", "b", "a_id"));
        assertThat(shape(Dialect.H2, "select 1 from a join b using (id)").joins())
                .containsExactly(join("a", "id", "b", "id"));
    }

    @Test
    void eclipselink_on_h2() {
        QueryShape shape = shape(
                Dialect.H2,
                "SELECT t0.ID, t1.NAME FROM {oj ORDERS t0 LEFT OUTER JOIN CUST t1 ON (t1.ID = t0.CID)} WHERE (t0.ID = ?)");
        assertThat(shape.tables()).extracting(Table::name).containsExactly("orders", "cust");
        assertThat(shape.conditions()).containsExactly(equal("orders", "id", 0));
        assertThat(Objects.requireNonNull(shape.clauses()).from())
                .isEqualTo("ORDERS t0 LEFT OUTER JOIN CUST t1 ON (t1.ID = t0.CID)");
    }

    @Test
    void jooq_and_spring_data_jdbc_quote_everything() {
        Clauses postgres = clauses(
                Dialect.POSTGRESQL,
                "select \"public\".\"Orders\".\"id\" from \"public\".\"Orders\" where \"public\".\"Orders\".\"customer\" = ?");
        assertThat(postgres.where()).isEqualTo("\"public\".\"Orders\".\"customer\" = ?0");
        QueryShape mysql =
                shape(Dialect.MYSQL, "select `shop`.`order`.`id` from `shop`.`order` where `shop`.`order`.`c` = 5");
        assertThat(mysql.tables()).containsExactly(new Table("order", "order", false));
        assertThat(mysql.conditions()).containsExactly(equal("order", "c", 0));
        assertThat(Objects.requireNonNull(mysql.clauses()).from()).isEqualTo("`shop`.`order`");
        Clauses sqlserver = clauses(Dialect.SQLSERVER, "select [o].[a b] from [dbo].[orders] [o] where [o].[id] = ?");
        assertThat(sqlserver.select()).isEqualTo("[o].[a b]");
    }

    @Test
    void unqualified_columns_of_one_table_are_qualified() {
        Clauses clauses = clauses(
                Dialect.H2,
                "select id, name as n, count(*), upper(name), current_date from product p where category_id = ? and exists "
                        + "(select 1 from x where y = id) group by id having max(price) > 5 order by n, id");
        assertThat(clauses.select()).isEqualTo("p.id, p.name AS n, count(*), upper(p.name), current_date");
        assertThat(clauses.where()).isEqualTo("p.category_id = ?0 AND EXISTS (SELECT ?1 FROM x WHERE y = id)");
        assertThat(clauses.tail()).isEqualTo("GROUP BY p.id HAVING max(p.price) > ?2");
        assertThat(clauses.orderBy()).isEqualTo("n, p.id");
        assertThat(clauses(Dialect.H2, "select * from product").select()).isEqualTo("product.*");
        assertThat(clauses(Dialect.H2, "select id from a, b").select()).isEqualTo("id");
    }

    @Test
    void columns_beside_a_sub_select_belong_to_nobody_for_sure() {
        QueryShape shape = shape(Dialect.H2, "select x from t, (select y from u where z = ?) v where w = ?");
        assertThat(shape.conditions()).containsExactly(equal("", "w", 1));
        assertThat(shape.tables()).containsExactly(new Table("t", "t", false), new Table("u", "u", true));
    }

    @Test
    void common_table_expressions_are_no_tables() {
        QueryShape shape = shape(
                Dialect.H2,
                "with c as (select id from a where x = ?) select c.id, d.y from c join d on d.id = c.id where d.y = ?");
        assertThat(shape.tables()).containsExactly(new Table("d", "d", false), new Table("a", "a", true));
        assertThat(shape.conditions()).containsExactly(equal("d", "y", 1));
    }

    @Test
    void pages_by_rownum_show_what_is_paged() {
        QueryShape shape = shape(
                Dialect.ORACLE,
                "select * from ( select row_.*, rownum rownum_ from ( select o.ID, o.C from ORDERS o where o.C=? ) row_ where rownum <= ?) where rownum_ > ?");
        assertThat(shape.tables()).containsExactly(new Table("orders", "o", false));
        assertThat(shape.projections()).extracting(Projection::label).containsExactly("id", "c");
        assertThat(shape.conditions()).containsExactly(equal("orders", "c", 0));
        assertThat(shape.limitValues()).containsExactlyInAnyOrder(1, 2);
        assertThat(shape.traits().limited()).isTrue();
    }

    @Test
    void traits() {
        assertThat(shape(Dialect.H2, "select count(*) from t").traits().aggregated())
                .isTrue();
        assertThat(shape(Dialect.H2, "select coalesce(sum(a), 0) from t")
                        .traits()
                        .aggregated())
                .isTrue();
        assertThat(shape(Dialect.H2, "select a from t group by a").traits().aggregated())
                .isTrue();
        assertThat(shape(Dialect.H2, "select sum(a) over (order by b), (select max(c) from u) from t")
                        .traits()
                        .aggregated())
                .isFalse();
        assertThat(shape(Dialect.H2, "select distinct a from t").traits().distinct())
                .isTrue();
        assertThat(shape(Dialect.SQLSERVER, "select top 5 a from t").traits().limited())
                .isTrue();
        assertThat(shape(Dialect.ORACLE, "select a from t where rownum <= 5")
                        .traits()
                        .limited())
                .isTrue();
        assertThat(shape(Dialect.H2, "select a from t for update").traits().locking())
                .isTrue();
        assertThat(shape(Dialect.MARIADB, "select a from t where b = ? lock in share mode")
                        .traits()
                        .locking())
                .isTrue();
        assertThat(shape(Dialect.SQLSERVER, "select a from t with (updlock, rowlock) where b = ?")
                        .traits()
                        .locking())
                .isTrue();
        assertThat(shape(Dialect.H2, "select a from t union select b from u")
                        .traits()
                        .set())
                .isTrue();
        assertThat(shape(Dialect.H2, "select t.*, b from t").traits().wildcard())
                .isTrue();
    }

    @Test
    void functions_and_wildcards_are_projections() {
        assertThat(shape(Dialect.H2, "select t.*, count(*) as n, a + 1 x from t")
                        .projections())
                .containsExactly(
                        new Projection("*", new ColumnRef("t", "*"), null),
                        new Projection("n", null, "count"),
                        new Projection("x", null, null));
    }

    @Test
    void statements_that_change_have_tables_and_conditions() {
        assertThat(shape(Dialect.H2, "update orders set a = ?, b = 5 where id = ? and version = ?")
                        .conditions())
                .containsExactly(equal("orders", "id", 2), equal("orders", "version", 3));
        assertThat(shape(Dialect.H2, "delete from orders where customer_id in (?, ?)")
                        .conditions())
                .containsExactly(in("orders", "customer_id", 0));
        assertThat(shape(Dialect.H2, "insert into s.orders (a) values (?), (?)").tables())
                .containsExactly(new Table("orders", "orders", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SQLSERVER  | select a from t with (updlock, rowlock) where b = ?",
                "DB2        | select a from t where b = ? for read only with rs use and keep update locks",
                "MARIADB    | select a from t where b = ? lock in share mode",
                "ORACLE     | select a from t where b = ? for update wait 5",
                "DB2        | select a from t where b = ? optimize for 5 rows",
                "SQLSERVER  | select a from t where b = ? option (recompile)",
                "POSTGRESQL | select cast(a as varchar(20)), b::numeric(10,2) from t where b = ?",
                "POSTGRESQL | select json_object(key 'a' value 1) from t where b = ?",
                "POSTGRESQL | select a from t where b = ? and d > now() - interval '1 day' and j ?? 'x' and k @> '{}'",
                "MYSQL      | select group_concat(a order by b separator ', ') from t where b = ? limit 5, 10",
                "H2         | select a from t where b = ? offset ? rows fetch first ? rows only",
                "ORACLE     | select a from t where b = ? and d = date '2024-01-01' and e = {ts '2024-01-01 00:00:00'}",
                "SQLITE     | select [a] from [t] where [b] = @x",
                "SQLSERVER  | insert into x values (1) | ",
            })
    void vendors_ways_are_parsed(Dialect dialect, String sql) {
        QueryShape shape = shape(dialect, sql);
        assertThat(shape.clauses()).as(sql).isNotNull();
        if (shape.operation() == Operation.SELECT) {
            assertThat(shape.conditions())
                    .as(sql)
                    .contains(equal("t", "b", shape.conditions().get(0).values().get(0)));
        }
    }

    @Test
    void every_number_in_the_clauses_is_that_of_its_value() {
        String sql =
                "select a, 'x', 5 from t where b = 'y' and c in (1, 2) and json_object(key 'k' value 7) is not null limit 9";
        StatementText text = StatementText.of(sql, Dialect.MYSQL);
        Clauses clauses = Objects.requireNonNull(ShapeParser.parse(text).clauses());
        assertThat(clauses.select()).isEqualTo("t.a, ?0, ?1");
        assertThat(clauses.where())
                .contains("t.b = ?2")
                .contains("t.c IN (?3)")
                .contains("?4")
                .contains("?5");
        assertThat(clauses.limit()).isEqualTo("LIMIT ?6");
        assertThat(clauses.values())
                .containsExactly("'x'", "5", "'y'", "1, 2", "'k'", "7", "9")
                .hasSize(text.valueCount());
    }

    @Test
    void what_the_parser_rejects_is_read_from_tokens() {
        QueryShape shape =
                shape(Dialect.H2, "select a from s.t x where x.id = ? and x.b in (1, 2) and ~~ strange (( order by");
        assertThat(shape.clauses()).isNull();
        assertThat(shape.operation()).isEqualTo(Operation.SELECT);
        assertThat(shape.tables()).containsExactly(new Table("t", "x", false));
        assertThat(shape.conditions()).containsExactly(equal("t", "id", 0), in("t", "b", 1));
        assertThat(shape(Dialect.H2, "select a from t where id = ? or b = ? and ~~ ((")
                        .conditions())
                .isEmpty();
        assertThat(shape(Dialect.H2, "create table t (a int)").clauses()).isNull();
    }

    @Test
    void the_first_of_several_statements_counts() {
        QueryShape shape = shape(Dialect.SQLSERVER, "insert into t (a) values (?); select scope_identity()");
        assertThat(shape.operation()).isEqualTo(Operation.INSERT);
        assertThat(shape.clauses()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2         | select id from t where a = ? order by id limit ? offset ?                       | 2",
                "POSTGRESQL | select id from t order by id offset ? limit ?                                   | 0",
                "H2         | select id from t order by id offset ? rows fetch next ? rows only               | 0",
                "SQLSERVER  | select id from t order by id offset ? rows fetch next ? rows only               | 0",
                "MYSQL      | select id from t order by id limit ?, ?                                         | 0",
                "MARIADB    | select id from t where a = 1 order by id limit 1000, 20                         | 1",
                "H2         | select id from t union all select id from u order by id limit ? offset ?         | 1",
                "ORACLE     | select * from (select r.*, rownum rn from (select id from t) r where rownum <= ?) where rn > ? | 1",
                "H2         | select id from t order by id limit ?                                            | -1",
                "H2         | select id from t where id > ? order by id fetch first ? rows only               | -1"
            })
    void tells_which_value_is_the_offset(Dialect dialect, String sql, int value) {
        assertThat(shape(dialect, sql).offsetValue()).isEqualTo(value);
    }
}
