package com.acme.existencebyloading;

import static com.acme.shop.jooq.Tables.REVIEW;

import com.acme.shop.jooq.JooqShop;
import dev.fetchonce.corpus.Scenario;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether a product was reviewed, asked of the JDBC result itself. */
final class OpenResultByJooq implements Scenario<JooqShop> {
    @Override
    public void bad(JooqShop shop) throws SQLException {
        try (ResultSet reviews = shop.dsl()
                .select(REVIEW.ID, REVIEW.RATING, REVIEW.COMMENT)
                .from(REVIEW)
                .where(REVIEW.PRODUCT_ID.eq(1L))
                .fetchResultSet()) {
            if (!reviews.next()) {
                throw new IllegalStateException("There is no review");
            }
        }
    }

    @Override
    public void fixed(JooqShop shop) {
        shop.dsl()
                .selectOne()
                .from(REVIEW)
                .where(REVIEW.PRODUCT_ID.eq(1L))
                .limit(1)
                .fetch();
    }
}
