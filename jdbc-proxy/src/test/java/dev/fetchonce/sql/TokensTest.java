package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differEverywhere;
import static dev.fetchonce.sql.Fingerprints.isNormalised;
import static dev.fetchonce.sql.Fingerprints.share;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** R0, R1, R3, R13: what makes a token, and what does not. */
class TokensTest {
    @Test
    void spacing_says_nothing() {
        shareEverywhere(
                "select a, b from t where id = ? and x in (?, ?)",
                "select a,b from t where id=? and x in(?,?)",
                "select  a ,b\nfrom\tt where id =? and x IN ( ? , ? )",
                "select a,b from t where(id=?)and x in(?)".replace("(id=?)", " id=? "));
    }

    @Test
    void hibernates_and_jooqs_spellings_of_a_list_share() {
        shareEverywhere(
                "select c from t where id in (? , ? , ?)",
                "select c from t where id in (?,?)",
                "select c from t where id in (?, ?, ?, ?)");
    }

    @Test
    void unicode_blanks_are_blanks() {
        for (char blank : "\u00a0\u0085\u2000\u200b\u2028\u2029\u3000\ufeff\t\n\r\f\u000b".toCharArray()) {
            shareEverywhere(
                    "select a from t where b = ?", "select" + blank + "a from t" + blank + "where b =" + blank + "?");
        }
    }

    @Test
    void blanks_inside_names_and_between_words_part_tokens() {
        differEverywhere("select a b from t", "select ab from t", "select a, b from t");
    }

    @Test
    void case_of_unquoted_words_says_nothing() {
        shareEverywhere("select id from orders where id = ?", "SELECT ID FROM Orders WHERE Id = ?");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void a_turkish_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            long hash = StatementText.of("select id from t", Dialect.H2).hash();
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(StatementText.of("SELECT ID FROM T", Dialect.H2).hash()).isEqualTo(hash);
            isNormalised(Dialect.H2, "SELECT ID FROM T", "select id from t");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void other_columns_tables_orders_and_aliases_stay_apart() {
        differEverywhere(
                "select a, b from t",
                "select b, a from t",
                "select a, b from u",
                "select a, b from s.t",
                "select a, b from t x",
                "select a, b from t as x",
                "select a, b from t y",
                "select a, b from t order by a",
                "select a, b from t order by a asc",
                "select a, b from t order by a desc",
                "select a, b from t2024",
                "select a, b from t2025");
    }

    @Test
    void spellings_of_paging_stay_apart() {
        differEverywhere(
                "select a from t",
                "select a from t limit ?",
                "select a from t limit ? offset ?",
                "select a from t limit ?, ?",
                "select a from t offset ? rows fetch first ? rows only",
                "select a from t fetch first ? rows only");
    }

    @Test
    void unequal_has_one_spelling_and_the_others_stay() {
        shareEverywhere("select a from t where b <> ?", "select a from t where b != ?", "select a from t where b!=1");
        differEverywhere(
                "select a from t where b <> ?",
                "select a from t where b = ?",
                "select a from t where b < ?",
                "select a from t where b <= ?",
                "select a from t where b > ?");
    }

    @Test
    void trailing_and_empty_statements_are_dropped() {
        shareEverywhere("select a from t", "select a from t;", ";select a from t ; ;;\n", "select a from t -- x\n;");
        differEverywhere("select a from t", "select a from t; select b from t");
    }

    @Test
    void inner_outer_and_as_are_kept() {
        differEverywhere(
                "select a from t join u on t.id = u.id",
                "select a from t inner join u on t.id = u.id",
                "select a from t left join u on t.id = u.id",
                "select a from t left outer join u on t.id = u.id");
    }

    @Test
    void writes_one_spacing() {
        isNormalised(
                Dialect.POSTGRESQL,
                "SELECT count( * ),Max(T.a) FROM t WHERE id=1 AND x IN(1,2)AND b::text='x'AND c[1]=2 ORDER BY 1",
                "select count(*), max(t.a) from t where id = ? and x in (?) and b::text = ? and c[?] = ? order by ?");
        share(Dialect.POSTGRESQL, "select a::int from t", "select a :: int from t");
    }
}
