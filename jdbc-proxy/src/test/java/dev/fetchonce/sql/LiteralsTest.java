package dev.fetchonce.sql;

import static dev.fetchonce.sql.Fingerprints.differ;
import static dev.fetchonce.sql.Fingerprints.share;
import static dev.fetchonce.sql.Fingerprints.shareEverywhere;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R5: literals are values. */
class LiteralsTest {
    private static final EnumSet<Dialect> MYSQL = EnumSet.of(Dialect.MYSQL, Dialect.MARIADB);

    private static void isValue(Dialect dialect, String literal, Object value) {
        share(dialect, "select a from t where b = ? and c = d", "select a from t where b = " + literal + " and c = d");
        StatementText text = Fingerprints.text(dialect, "select a from t where b = " + literal);
        assertThat(text.valueCount()).as("%s: %s", dialect, literal).isEqualTo(1);
        assertThat(text.parameterOf(0)).isZero();
        assertThat(text.literalHash(0)).as("%s: %s", dialect, literal).isEqualTo(ValueHash.of(value));
    }

    @Test
    void strings_with_doubled_quotes() {
        for (Dialect each : Dialect.values()) {
            isValue(each, "'abc'", "abc");
            isValue(each, "''", "");
            isValue(each, "'it''s'", "it's");
            isValue(each, "''''", "'");
        }
    }

    @Test
    void a_backslash_escapes_in_mysql_and_in_e_strings_of_postgresql_alone() {
        for (Dialect each : MYSQL) {
            isValue(each, "'it\\'s'", "it's");
            isValue(each, "'a\\\\'", "a\\");
            isValue(each, "'a\\nb'", "a\nb");
            isValue(each, "\"say \\\"x\\\"\"", "say \"x\"");
            isValue(each, "\"it's \"\"x\"\"\"", "it's \"x\"");
        }
        isValue(Dialect.POSTGRESQL, "E'it\\'s \\x41\\u00e9\\101'", "it's AéA");
        for (Dialect each : EnumSet.complementOf(MYSQL)) {
            isValue(each, "'c:\\'", "c:\\");
        }
    }

    @Test
    void prefixed_strings() {
        for (Dialect each : Dialect.values()) {
            isValue(each, "N'abc'", "abc");
            isValue(each, "n'abc'", "abc");
            isValue(each, "X'0102'", new byte[] {1, 2});
            isValue(each, "b'101'", 5);
            isValue(each, "U&'\\0041b'", "Ab");
        }
        isValue(Dialect.DB2, "GX'0102'", new byte[] {1, 2});
        isValue(Dialect.POSTGRESQL, "U&'d!0061' UESCAPE '!'", "d!0061");
        for (Dialect each : MYSQL) {
            isValue(each, "_utf8mb4'abc'", "abc");
            isValue(each, "_utf8mb4 'abc'", "abc");
        }
    }

    @Test
    void oracles_alternative_quotes() {
        for (Dialect each : EnumSet.of(Dialect.ORACLE, Dialect.STANDARD)) {
            isValue(each, "q'[it's]'", "it's");
            isValue(each, "Q'{a}b}'", "a}b");
            isValue(each, "q'<x>'", "x");
            isValue(each, "q'!it's!'", "it's");
            isValue(each, "nq'(x)'", "x");
        }
    }

    @Test
    void dollar_quotes() {
        for (Dialect each : EnumSet.of(Dialect.POSTGRESQL, Dialect.H2)) {
            isValue(each, "$$it's$$", "it's");
            isValue(each, "$tag$ $$ 'x $tag$", " $$ 'x");
        }
    }

    @Test
    void typed_literals_and_jdbc_escapes() {
        for (Dialect each : Dialect.values()) {
            isValue(each, "DATE '2024-02-29'", java.time.LocalDate.of(2024, 2, 29));
            isValue(
                    each,
                    "timestamp '2024-02-29 10:11:12.5'",
                    java.time.LocalDateTime.of(2024, 2, 29, 10, 11, 12, 500_000_000));
            isValue(each, "time'10:11:12'", java.time.LocalTime.of(10, 11, 12));
            isValue(each, "{d '2024-02-29'}", java.sql.Date.valueOf("2024-02-29"));
            isValue(each, "{ ts '2024-02-29 10:11:12' }", java.sql.Timestamp.valueOf("2024-02-29 10:11:12"));
            isValue(each, "{t'10:11:12'}", java.sql.Time.valueOf("10:11:12"));
        }
    }

    @Test
    void adjacent_strings_are_one_value() {
        for (Dialect each : Dialect.values()) {
            isValue(each, "'ab'\n  'cd'", "abcd");
            isValue(each, "'a' /* x */ 'b' 'c'", "abc");
        }
    }

    @Test
    void numbers_of_every_spelling() {
        for (Dialect each : Dialect.values()) {
            isValue(each, "42", 42);
            isValue(each, "007", 7);
            isValue(each, "1.", 1);
            isValue(each, ".5", 0.5);
            isValue(each, "1.50", new BigDecimal("1.5"));
            isValue(each, "1e3", 1000);
            isValue(each, "1e-3", new BigDecimal("0.001"));
            isValue(each, "2.5E+2", 250);
            isValue(each, "0b101", 5);
            isValue(each, "0o17", 15);
            isValue(each, "1_000_000", 1_000_000);
            isValue(each, "1.5f", 1.5f);
            isValue(each, "2d", 2.0);
            isValue(each, "9223372036854775808", new java.math.BigInteger("9223372036854775808"));
        }
        isValue(Dialect.POSTGRESQL, "0x1F", 31);
        isValue(Dialect.SQLSERVER, "0x0102", new byte[] {1, 2});
        isValue(
                Dialect.MYSQL,
                "0x550e8400e29b41d4a716446655440000",
                UUID.fromString("550e8400-e29b-41d4-a716-446655440000"));
        isValue(Dialect.SQLSERVER, "$12.5", new BigDecimal("12.5"));
    }

    @Test
    void digits_directly_before_letters_are_a_name() {
        for (Dialect each : Dialect.values()) {
            differ(each, "select 123abc from t", "select 124abc from t");
            assertThat(Fingerprints.text(each, "select 123abc, 1e, 0x from t").valueCount())
                    .isZero();
        }
    }

    @Test
    void names_with_digits_are_no_numbers() {
        for (Dialect each : Dialect.values()) {
            differ(each, "select col1 from t1", "select col2 from t1", "select col1 from t2");
            differ(each, "select a1_0.id from t a1_0", "select a1_1.id from t a1_1");
        }
    }

    @Test
    void kinds_of_literals_share() {
        shareEverywhere(
                "select a from t where b = ?",
                "select a from t where b = 'x'",
                "select a from t where b = 42",
                "select a from t where b = -1.5e3",
                "select a from t where b = X'FF'",
                "select a from t where b = DATE '2020-01-01'",
                "select a from t where b = null",
                "select a from t where b = true");
    }

    @Test
    void ranges_of_numbers_are_not_eaten() {
        Fingerprints.isNormalised(Dialect.ORACLE, "for i in 1..10 loop", "for i in ? .. ? loop");
    }
}
