package dev.fetchonce.advise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchonce.advise.SqlCase.KeyPair;
import dev.fetchonce.model.ColumnRef;
import dev.fetchonce.model.Dialect;
import dev.fetchonce.model.QueryShape;
import dev.fetchonce.sql.ShapeParser;
import dev.fetchonce.sql.StatementText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Lists of keys, as each database can compare them. */
class KeyListsTest {
    private static final String RATING =
            "select rating from review where customer_id = ? and product_id = ? and status in (?, ?)";

    @Test
    void compares_keys_of_two_columns_as_rows() {
        assertThat(list(Dialect.POSTGRESQL))
                .isEqualTo("(review.customer_id, review.product_id) in ((?, ?), (?, ?)) and review.status IN (?, ?)");
    }

    @Test
    void compares_rows_with_the_rows_of_a_query_where_the_database_knows_no_list_of_them() {
        assertThat(list(Dialect.SQLITE))
                .startsWith("(review.customer_id, review.product_id) in (values (?, ?), (?, ?))");
    }

    @Test
    void says_it_by_an_or_where_the_database_compares_no_rows() {
        assertThat(list(Dialect.SQLSERVER))
                .isEqualTo("((review.customer_id = ? and review.product_id = ?)"
                        + " or (review.customer_id = ? and review.product_id = ?)) and review.status IN (?, ?)");
    }

    private static String list(Dialect dialect) {
        QueryShape shape = ShapeParser.parse(StatementText.of(RATING, dialect));
        SqlParts parts = new SqlParts(shape, Objects.requireNonNull(shape.clauses()));
        List<KeyPair> keys = List.of(key(0, "customer_id"), key(1, "product_id"));
        return SqlCase.inList(parts, keys, 2, dialect);
    }

    private static KeyPair key(int value, String column) {
        return new KeyPair(value, "?", new ColumnRef("review", column));
    }
}
