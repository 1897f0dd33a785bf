package dev.fetchonce.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set schema north | schema",
                "SET SCHEMA 'north' | schema",
                "set search_path to north, public | schema",
                "set local search_path = north | schema",
                "/* tenant */ set session search_path = 'north' | schema",
                "alter session set current_schema = north | schema",
                "set current schema = 'NORTH' | schema",
                "select set_config('search_path', ?, false) | schema",
                "select pg_catalog.set_config('app.tenant', ?, true) | app.tenant",
                "use north | catalog",
                "set role reader | role",
                "set session authorization 'north' | role",
                "execute as user = 'north' | role",
                "set app.tenant = '7' | app.tenant",
                "set @tenant = 7 | @tenant",
            })
    void what_is_set_is_told(String sql, String subject) {
        assertThat(StatementText.of(sql, Dialect.STANDARD).setting()).isEqualTo(new Setting(subject, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reset search_path | schema",
                "set search_path to default; | schema",
                "set role none | role",
                "reset all | *",
                "discard all | *",
                "revert | role",
            })
    void going_back_is_told(String sql, String subject) {
        assertThat(StatementText.of(sql, Dialect.POSTGRESQL).setting()).isEqualTo(new Setting(subject, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set transaction isolation level serializable",
                "set autocommit = 0",
                "set names utf8mb4",
                "set local statement_timeout = 500",
            })
    void what_changes_no_row_has_no_subject(String sql) {
        assertThat(StatementText.of(sql, Dialect.STANDARD).setting()).isEqualTo(new Setting("", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "select 1",
                "select set_config from settings",
                "update users set role = 'reader'",
                "insert into schema_log values (1)",
                "alter table t add c int",
                "call use_schema('north')",
            })
    void other_statements_set_nothing(String sql) {
        assertThat(StatementText.of(sql, Dialect.STANDARD).setting()).isNull();
    }

    @Test
    void a_rollback_is_one_in_full_or_in_part() {
        assertThat(StatementText.of("rollback", Dialect.H2).rollback()).isTrue();
        assertThat(StatementText.of("ROLLBACK TO SAVEPOINT here", Dialect.H2).rollback())
                .isTrue();
        assertThat(StatementText.of("commit", Dialect.H2).rollback()).isFalse();
    }
}
