package dev.fetchonce.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.IdGeneration;
import dev.fetchonce.model.MappedEntity;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.sql.ShapeParser;
import dev.fetchonce.sql.StatementText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MappedRowsTest {
    private static final MappedEntity WHOLE = entity("Article", "title", "text", "author");
    private static final MappedEntity TEASER = entity("Teaser", "title");

    @Test
    void takes_the_entity_whose_columns_are_selected_and_no_others() {
        assertThat(loaded("select id, title from article")).isEqualTo(TEASER);
        assertThat(loaded("select id, title, text, author from article")).isEqualTo(WHOLE);
    }

    @Test
    void takes_the_entity_that_explains_most_where_none_is_selected_whole() {
        assertThat(loaded("select id, text from article")).isEqualTo(WHOLE);
    }

    @Test
    void a_key_alone_loads_no_entity_that_has_more() {
        assertThat(MappedRows.mayLoad(WHOLE, shape("select id from article"))).isFalse();
        assertThat(MappedRows.mayLoad(WHOLE, shape("select title from article")))
                .isFalse();
        assertThat(MappedRows.mayLoad(WHOLE, shape("select id, title from article")))
                .isTrue();
        assertThat(MappedRows.mayLoad(entity("Mark"), shape("select id from article")))
                .isTrue();
    }

    private static MappedEntity loaded(String sql) {
        return MappedRows.of(List.of(WHOLE, TEASER), "article", shape(sql)).orElseThrow();
    }

    private static QueryShape shape(String sql) {
        return ShapeParser.parse(StatementText.of(sql, Dialect.H2));
    }

    private static MappedEntity entity(String name, String... attributes) {
        return new MappedEntity(
                name,
                "com.acme." + name,
                "article",
                List.of("id"),
                Stream.of(attributes).collect(Collectors.toMap(Function.identity(), Function.identity())),
                List.of(),
                IdGeneration.ASSIGNED,
                null,
                1);
    }
}
