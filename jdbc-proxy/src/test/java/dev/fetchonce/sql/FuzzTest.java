package dev.fetchonce.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.Operation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold on any text whatsoever (R16): seeded, so that a failure comes back. */
class FuzzTest {
    private static final String[] PARTS = {
        "select",
        "from",
        "where",
        "t",
        "a",
        "b1_0",
        "null",
        "true",
        "default",
        "in",
        "values",
        "row",
        "array",
        "or",
        "and",
        "not",
        "is",
        "set",
        "union",
        "all",
        "case",
        "when",
        "then",
        "else",
        "end",
        "limit",
        "order",
        "by",
        "with",
        "as",
        "on",
        "join",
        "left",
        "update",
        "delete",
        "insert",
        "into",
        "create",
        "table",
        "primary",
        "key",
        "unique",
        "alter",
        "add",
        "using",
        "merge",
        "for",
        "date",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ";",
        ".",
        "..",
        "...",
        "*",
        "=",
        "<>",
        "!=",
        "-",
        "+",
        "--",
        "/*",
        "*/",
        "/*!",
        "#",
        "\n",
        "?",
        "?1",
        "??",
        "??|",
        ":x",
        ":1",
        ":",
        "::",
        ":=",
        "$1",
        "$$",
        "$q$",
        "@x",
        "@@x",
        "@",
        "'a'",
        "'",
        "''",
        "'\\'",
        "\"a b\"",
        "\"",
        "`x`",
        "`",
        "\"in\"",
        "\"select\"",
        "N'x'",
        "q'[x]'",
        "E'\\'",
        "x'FF'",
        "U&'\\0041'",
        "U&\"x\"",
        "1",
        "1.",
        ".5",
        "1e3",
        "0x1F",
        "12abc",
        "||",
        "->>",
        "#>",
        "|",
        "&",
        "\\",
        "é",
        "\u00a0",
        "oj",
        "uescape",
        "{d '2024-01-01'}",
        "_utf8'x'",
        "interval",
        "\u0000",
        "\ud83d",
        "fetch",
        "first",
        "rows",
        "only",
    };

    private static final List<Dialect> DIALECTS = List.of(Dialect.values());

    @Test
    void every_prefix_of_real_statements_is_read() {
        for (Corpus.Sample each : Corpus.samples()) {
            for (int length = 0; length <= each.sql().length(); length += 1) {
                check(each.dialect(), each.sql().substring(0, length));
            }
        }
    }

    @Test
    void every_suffix_of_real_statements_is_read() {
        for (Corpus.Sample each : Corpus.samples()) {
            for (int from = 0; from < each.sql().length(); from += 3) {
                check(each.dialect(), each.sql().substring(from));
            }
        }
    }

    @Test
    void soups_of_tokens_are_read() {
        Random random = new Random(42);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder sql = new StringBuilder();
            int parts = 1 + random.nextInt(25);
            for (int j = 0; j < parts; j++) {
                sql.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            check(dialect(random), sql.toString());
        }
    }

    @Test
    void random_characters_are_read() {
        Random random = new Random(43);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder sql = new StringBuilder();
            int length = random.nextInt(60);
            for (int j = 0; j < length; j++) {
                sql.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : random.nextInt(0x80)));
            }
            check(dialect(random), sql.toString());
        }
    }

    @Test
    void changed_statements_are_read() {
        Random random = new Random(44);
        List<Corpus.Sample> samples = Corpus.samples();
        for (int i = 0; i < 20_000; i++) {
            Corpus.Sample sample = samples.get(random.nextInt(samples.size()));
            StringBuilder sql = new StringBuilder(sample.sql());
            for (int j = random.nextInt(4); j >= 0; j--) {
                int at = random.nextInt(sql.length() + 1);
                sql.insert(at, PARTS[random.nextInt(PARTS.length)]);
                int from = random.nextInt(sql.length());
                sql.delete(from, Math.min(sql.length(), from + random.nextInt(3)));
            }
            check(dialect(random), sql.toString());
        }
    }

    @Test
    void real_statements_read_the_same_from_their_normal_form() {
        for (Corpus.Sample each : Corpus.samples()) {
            StatementText text = StatementText.of(each.sql(), each.dialect());
            StatementText again = StatementText.of(text.fingerprint().sql(), each.dialect());
            assertThat(again.fingerprint().sql())
                    .as(each.toString())
                    .isEqualTo(text.fingerprint().sql());
            assertThat(again.hash()).as(each.toString()).isEqualTo(text.hash());
        }
    }

    @Test
    void real_statements_read_the_same_whatever_the_blanks() {
        Random random = new Random(45);
        for (Corpus.Sample each : Corpus.samples()) {
            StatementText text = StatementText.of(each.sql(), each.dialect());
            String spread = each.sql()
                    .replace(",", random.nextBoolean() ? " ,\n " : ", ")
                    .replace(" and ", "\tAND  ");
            assertThat(StatementText.of(spread, each.dialect()).hash())
                    .as(spread)
                    .isEqualTo(text.hash());
        }
    }

    @Test
    void real_statements_read_the_same_from_their_example() {
        for (Corpus.Sample each : Corpus.samples()) {
            StatementText text = StatementText.of(each.sql(), each.dialect());
            String shown = text.example(true);
            assertThat(StatementText.of(shown, each.dialect()).hash()).as(shown).isEqualTo(text.hash());
            assertThat(StatementText.of(text.example(false), each.dialect()).hash())
                    .as(text.example(false))
                    .isEqualTo(text.hash());
        }
    }

    private static Dialect dialect(Random random) {
        return DIALECTS.get(random.nextInt(DIALECTS.size()));
    }

    private static void check(Dialect dialect, String sql) {
        StatementText text = StatementText.of(sql, dialect);
        assertThat(text.valueCount()).as("%s: %s", dialect, sql).isEqualTo(values(text));
        for (int i = 0; i < text.valueCount(); i++) {
            assertThat(text.parameterOf(i)).isNotNegative();
            assertThat(text.parameterOf(i) == 0 || text.literalHash(i) == 0).isTrue();
        }
        assertThat(StatementText.of(sql, dialect).hash()).isEqualTo(text.hash());
        assertThat(text.largestList()).isPositive();
        assertThat(text.tables()).doesNotContain("");
        assertThat(text.example(false)).hasSizeLessThanOrEqualTo(16_384);
        assertThat(text.comment()).isNotNull();
        assertThat(text.operation()).isIn((Object[]) Operation.values());
        if (sql.length() % 8 == 0) {
            // A parse costs as much as everything else a hundred times.
            assertThat(ShapeParser.parse(text).operation()).isEqualTo(text.operation());
        }
        new SchemaKeys().learn(text);
    }

    /** How many {@code ?} the normal form has: outside of quoted names, and not JSON's doubled ones. */
    private static int values(StatementText text) {
        String sql = text.fingerprint().sql();
        int values = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '`') {
                quote = c;
            } else if (c == '?' && i + 1 < sql.length() && sql.charAt(i + 1) == '?') {
                i++;
            } else if (c == '?') {
                values++;
            }
        }
        return values;
    }
}
