package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differEverywhere;
import static dev.fetchonce.sql.Fingerprints.share;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** R8: a unary sign belongs to its value. */
class SignsTest {
    @Test
    void unary_signs_fold() {
        shareEverywhere(
                "select a from t where b = ?",
                "select a from t where b = -1",
                "select a from t where b=-1",
                "select a from t where b = + 1",
                "select a from t where b = - - 1",
                "select a from t where b = -/* x */1",
                "select a from t where b = -?");
        shareEverywhere("select f(?, ?), ? from t", "select f(-1, -2), -3 from t", "select f(- 1,+2),-3 from t");
        shareEverywhere("select a from t where b between ? and ?", "select a from t where b between -5 and -1");
        shareEverywhere("select case when a then ? else ? end from t", "select case when a then -1 else -2 end from t");
        shareEverywhere("select a from t limit ?", "select a from t limit -1");
        shareEverywhere("select ? * ?", "select 2 * -3", "select -2*-3");
    }

    @Test
    void binary_signs_stay() {
        shareEverywhere("select a - ? from t", "select a-1 from t", "select a - 2 from t", "select a -3 from t");
        differEverywhere("select a - ? from t", "select a, ? from t", "select a ? from t", "select a + ? from t");
        differEverywhere("select (a) - 1 from t", "select (a) 1 from t");
        differEverywhere("select case when a then b end - 1 from t", "select case when a then b end 1 from t");
        differEverywhere("select ? - ?", "select ? ?");
        differEverywhere("select a - b from t", "select a + b from t", "select - b from t");
        share(Dialect.POSTGRESQL, "select a[1] - 1 from t", "select a[2]-2 from t");
    }

    @Test
    void the_value_has_its_sign() {
        StatementText text = Fingerprints.text(Dialect.H2, "select -5, +5, - -5, -1.50, 7 - 5");
        assertThat(text.literalHash(0)).isEqualTo(ValueHash.ofLong(-5));
        assertThat(text.literalHash(1)).isEqualTo(ValueHash.ofLong(5));
        assertThat(text.literalHash(2)).isEqualTo(ValueHash.ofLong(5));
        assertThat(text.literalHash(3)).isEqualTo(ValueHash.of(new BigDecimal("-1.5")));
        assertThat(text.literalHash(5)).isEqualTo(ValueHash.ofLong(5));
    }

    @Test
    void oracles_outer_join_is_no_sign() {
        Fingerprints.isNormalised(
                Dialect.ORACLE, "select a from t, u where t.id=u.id(+)", "select a from t, u where t.id = u.id(+)");
    }
}
