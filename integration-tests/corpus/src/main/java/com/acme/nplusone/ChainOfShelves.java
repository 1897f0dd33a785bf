package com.acme.nplusone;

import com.acme.shop.jpa.JpaShop;
import com.acme.shop.jpa.model.Article;
import com.acme.shop.jpa.model.Rating;
import com.acme.shop.jpa.model.Shelf;
import dev.fetchonce.corpus.Scenario;

/** The shelves, with the best rating of each article on them. */
final class ChainOfShelves implements Scenario<JpaShop> {
    @Override
    public void bad(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Shelf shelf : em.createQuery("select s from Shelf s order by s.id", Shelf.class)
                    .getResultList()) {
                for (Article article : shelf.getArticles()) { // articles
                    best(article); // ratings
                }
            }
        });
    }

    @Override
    public void fixed(JpaShop shop) {
        shop.inTransaction(em -> {
            for (Shelf shelf : em.createQuery(
                            "select s from Shelf s left join fetch s.articles a left join fetch a.ratings order by s.id",
                            Shelf.class)
                    .setHint("eclipselink.left-join-fetch", "s.articles.ratings")
                    .getResultList()) {
                shelf.getArticles().forEach(ChainOfShelves::best);
            }
        });
    }

    private static int best(Article article) {
        return article.getRatings().stream().mapToInt(Rating::getRating).max().orElse(0);
    }
}
