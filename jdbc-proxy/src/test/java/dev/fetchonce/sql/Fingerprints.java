package dev.fetchonce.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;

/** What the tests of the rules say of fingerprints. */
final class Fingerprints {
    private Fingerprints() {}

    static StatementText text(Dialect dialect, String sql) {
        return StatementText.of(sql, dialect);
    }

    static String normal(Dialect dialect, String sql) {
        return text(dialect, sql).fingerprint().sql();
    }

    static void share(Dialect dialect, String first, String... others) {
        for (String each : others) {
            assertThat(text(dialect, each).fingerprint())
                    .as("%s: %s%nlike    %s", dialect, each, first)
                    .isEqualTo(text(dialect, first).fingerprint());
            assertThat(normal(dialect, each)).isEqualTo(normal(dialect, first));
        }
    }

    static void shareEverywhere(String first, String... others) {
        for (Dialect each : Dialect.values()) {
            share(each, first, others);
        }
    }

    static void differ(Dialect dialect, String... all) {
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(text(dialect, all[i]).hash())
                        .as("%s: %s%nunlike  %s", dialect, all[i], all[j])
                        .isNotEqualTo(text(dialect, all[j]).hash());
                assertThat(normal(dialect, all[i])).isNotEqualTo(normal(dialect, all[j]));
            }
        }
    }

    static void differEverywhere(String... all) {
        for (Dialect each : Dialect.values()) {
            differ(each, all);
        }
    }

    static void isNormalised(Dialect dialect, String sql, String expected) {
        assertThat(normal(dialect, sql)).isEqualTo(expected);
    }
}
